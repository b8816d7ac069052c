-- Whether one voice is enough to stop a decision, by the words of a founding text.

local text = require "lib.law.text"

local law = {}

-- That one voice is enough to stop a decision, in whatever words.
local single = {
  " without .-objection", " no objection", " no formal objection", " no %S+ objects ", " no %S+ object ", " no %S+ objecting ",
  " no %S+ %S+ objects ", " no %S+ opposes ", " no %S+ is opposed ", " no %S+ opposing ", " no %S+ upholds an? .-objection",
  " no %S+ maintains an? .-objection", " no %S+ keeps up an? .-objection", " no %S+ raises an? .-objection",
  " no %S+ sustains an? .-objection", " over the .-objection", " over the opposition", " against the will of ",
  " against the objection", " despite the objection", " in spite of .-objection", " objection .-enough to prevent",
  " objection .-prevents? ", " objection .-blocks? ", " objection .-stops? ", " objection .-bars? ",
  " agreement of all ", " agreement of every ", " consent of all ", " consent of every ", " assent of all ",
  " assent of every ", " assent of each ", " consent of each ", " approval of all ", " approval of every ", " accord of all ",
  " concurrence of all ", " agreement of each ", " support of all ", " voices of all ", " votes of all ", " voice of every ",
  " unless .-everybody", " unless .-everyone", " unless all ", " unless every ", " until all ", " if all .-agree",
  " when all .-agree", " where all .-agree", " only with all ", " everybody .-can live with", " all .-can live with",
  " everyone .-can live with", " absence of .-objection", " nobody .-against", " no one .-against", " none .-against",
  " no decision to which ", " no decision .- objects ", " nothing to which ", " any %S+ may block", " any %S+ can block", " any one %S+ may prevent", " single objection", " one objection",
  " nobody says no ", " no one says no ", " none says no ", " no opposition ", " no %S+ expresses opposition ",
  " no %S+ voices opposition ", " all %S+ present agree", " all .-concur", " veto ", " one %S+ rejects ", " any %S+ rejects ", " one %S+ opposes ",
  " none of .- against ", " none of .- objects ", " none of .- objected ", " none of .- opposed ", " spoken against ",
  " one %S+ objects ", " one %S+ object ", " any %S+ objects ", " a %S+ objects ", " one %S+ dissents ", " any %S+ dissents ", " a %S+ dissents ",
  " one %S+ is against ", " no %S+ is against ", " no %S+ are against ", " no %S+ is opposed ", " no %S+ dissents ", " no %S+ speaks against ", " one %S+ speaks against ", " any %S+ speaks against ",
  " one %S+ withholds ", " a %S+ withholds ", " no %S+ withholds ", " one %S+ says no ", " any %S+ says no ", " no %S+ says no ",
  " no %S+ raises .-against ", " no %S+ dissenting ", " none dissenting ", " no %S+ %S+ against ", " every %S+ can accept ", " every %S+ present can accept ",
  " every %S+ accepts ", " all %S+ accept ", " all can accept ", " upholds .-objection .-falls ", " maintains .-objection .-falls ", " objection .-falls ",
  " objection .-fails ", " objection .-defeats ", " objection .-carried no ", " objects .-falls ", " objects .-is dropped ", " objects .-not adopted ",
  " objection .-not adopted ", " objection .-not taken ", " objects .-no decision ", " every .- has said yes ", " each .- has said yes ",
  " one %S+ refuses ", " no %S+ refuses ", " everyone s agreement ", " everybody s agreement ", " general accord ", " general agreement ",
  " general assent ", " of one mind ", " with one voice ", " someone blocks ", " somebody blocks ", " anyone blocks ",
}

-- That something is decided, that it is not, and that somebody is against it, in whatever order a sentence has them.
local decided = { " adopted ", " carried ", " agreed ", " resolved ", " decided ", " approved ", " accepted ", " passed ", " passes ", " decision ",
  " decisions ", " resolution ", " resolutions ", " settled ", " taken ", " stands ", " concluded ", " deemed " }
local undecided = { " not carried ", " not adopted ", " not agreed ", " not approved ", " not accepted ", " not passed ", " not pass ", " not decided ",
  " not taken ", " not stand ", " no decision ", " nothing is decided ", " nothing is adopted ", " nothing is agreed ", " nothing passes ", " nothing can be ",
  " nothing may be ", " falls ", " fails ", " is lost ", " is rejected ", " goes back ", " is dropped ", " is not a decision", " from being ", " not become ",
  " lapses ", " is withdrawn ", " cannot be adopted ", " not be adopted ", " not be taken ", " not be decided ", " not be carried ", " not be put " }
local against = { " objection ", " objections ", " objects ", " object ", " objected ", " opposes ", " opposed ", " opposition ", " dissents ", " dissent ",
  " dissenting ", " against it ", " against ", " disagrees ", " veto ", " says no ", " refuses ", " cannot live with ", " can not live with ",
  " cannot accept ", " can not accept ", " does not agree ", " does not accept ", " is unwilling ", " withholds ", " not at one " }
local nobody = { " no %S+ %S* ?%S* ?%S* ?", " no ", " nobody %S* ?", " no one %S* ?", " none %S* ?%S* ?%S* ?" }
-- Of such sentences these are on other things.
local elsewhere = { "silence", "in writing", "written", "reply", "replies", "accredit*", "admission", "observer*", "stakeholder*", "application*", "amendments proposed",
  "not prevent", "not stand in the way", "not undo", "not block", "more than", "at least", "fewer than", "or more", "ruling", "credentials", "reservation",
  "in the minutes", "be recorded", "are recorded", "is recorded" }

local function holds(entry, patterns)
  for _, pattern in ipairs(patterns) do
    if entry.words:find(pattern) then return true end
  end
  return false
end

-- Whether a statement lets a single objection stop what is to be decided.
function law.suffices(entry)
  -- That an objection is to have reasons says nothing on what it does.
  if text.has(entry, { "explain*", "reason", "reasons", "reasoned", "motivated" }) and not holds(entry, decided) and not holds(entry, undecided) then return false end
  if text.matches(entry, single) then return true end
  if not holds(entry, against) or text.has(entry, elsewhere) then
    return text.matches(entry, { " assent of every", " keeps? .- from being adopted " }) ~= nil
  end
  local counts = text.matches(entry, { " two %S+ object", " three %S+ object", " %d+ %S+ object" })
  if counts then return false end
  if holds(entry, undecided) then return true end
  if not holds(entry, decided) then return false end
  for _, before in ipairs(nobody) do
    for _, word in ipairs(against) do
      if entry.words:find(before:gsub(" $", "") .. word) then return true end
    end
  end
  return text.matches(entry, { " no %S+ persist", " none is upheld ", " none stands ", " none remains ", " none is maintained ",
    " none is left ", " none persists ", " no %S+ says that it still is ", " no %S+ insists ", " no %S+ upholds ", " no %S+ still " }) ~= nil
end

return law
