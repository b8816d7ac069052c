-- How many must be there for a decision, by the founding text.

local roles = require "lib.law.roles"
local span = require "lib.law.span"
local text = require "lib.law.text"

local law = {}

local counting = {
  "quorum", "quorate", "duly constituted", "validly constituted", "properly constituted", "inquorate", "in attendance", "competent to decide", "capable of deciding", "may decide if", "can decide if",
  "able to decide", "validly", "may not decide unless", "cannot decide unless", "can not decide unless",
  "may be taken unless", "is taken unless", "be present for a decision", "must be present", "need to be present",
  "needs to be present", "are to be present", "have to be present", "presence of", "shall be present", "are present", "we need", "needs", "competent to act", "able to act", "may act only", "answered the roll", "answered to their names", "constitute a meeting", "delegations be present",
  "members be present", "states be present", "parties be present", "do business", "transact business", "be transacted", "states are represented", "members are represented",
  "delegations are represented",
  "be represented for", "are there", "are in the room", "are attending", "attend", "take part", "are in their seats", "sit in",
  "in the absence of", "took part", "take part in it", "have answered", "has answered", "is valid", "be valid", "are void", "is void",
  "is present", "are on hand", "with fewer than", "with less than", "in the presence of fewer", "by fewer than", "fewer than", "less than",
  "in the hall", "answer the roll", "answer to the roll", "at the table", "are taking part", "are on the line", "are connected", "is represented",
  "are represented", "taking part", "participating", "have joined", "seated", "are at hand", "deliberates validly", "is valid",
}
local whom = { "members", "states", "delegations", "parties", "nations", "countries", "governments", "delegates", "envoys",
  "representatives", "councillors", "councilors", "governors", "commissioners", "bodies", "contracting states", "contracting parties", "member countries",
  "participating countries", "envoys", "member states", "of them", "states parties", "participants", "participating states" }

-- The quorum of the whole body, or of groups: a number, a share of the members, or both.
law.rule = text.reader(function(founding, of_groups)
  return text.parameter(founding, function(entry)
    if not text.has(entry, counting) then return nil end
    local is_named = text.has(entry, { "quorum", "quorate", "duly constituted", "validly constituted", "properly constituted" })
      ~= nil
    local is_deciding = text.has(entry, { "decision*", "decide*", "decides", "deciding", "voting", "vote*", "open*", "act", "acts",
      "business", "conclu*", "settle*", "adopt*", "resolution*", "resolv*", "proposal*", "put to", "deliberat*", "binding", "approv*",
      "determin*", "pass", "passed", "carried", "question shall be", "question is", "question may be", "exercise of its powers", "constitute a meeting",
      "be put", "is put", "work", "proceed*" })
      ~= nil
    if not is_named and not (is_deciding and text.has(entry, { "if", "unless", "only when", "where", "requires",
      "require", "when", "while", "as long as", "so long as", "provided", "whenever", "once", "until", "only with", "with fewer than", "with less than", "fewer than", "must", "have to", "need*", "shall", "presence of", "should" }))
      and not (text.has(entry, { "we need" }) and text.has(entry, { "in the room", "present", "online" })) then
      return nil
    end
    if not is_named and text.has(entry, { "votes", "vote of", "voices", "support of", "signatures" }) then return nil end
    if text.has(entry, { "directors", "director", "board", "officers", "bureau", "trustees" })
      and not roles.plenary(founding, entry) then
      return nil
    end
    -- A majority "of those present" is no quorum.
    local is_presence = text.has(entry, { "presence of", "is represented", "are represented", "is present", "in attendance", "competent to decide", "absence of",
      "took part", "has joined", "are in the" }) and not text.has(entry, { "present and voting", "of those present", "votes", "vote of", "votes of", "consensus", "objection*", "of those taking part" })
    if not is_named and not is_presence and text.has(entry, { "present and voting", "majority of", "of those present", "of the members present",
      "members present", "of the states present", "states present", "objection*", "consensus" }) then
      return nil
    end
    if (roles.group(founding, entry) and not roles.plenary(founding, entry)) ~= of_groups then return nil end
    local number
    for _, noun in ipairs(whom) do number = number or span.number_before(entry.words, noun) end
    for _, pattern in ipairs { " not fewer than (%S+) ", " not less than (%S+) ", " at least (%S+) ", " at any rate of (%S+) ", " (%S+) of its members ", " (%S+) of the members ", " (%S+) of the states ", " (%S+) of the parties ", " (%S+) of them ", " (%S+) or more members ",
      " no fewer than (%S+) ", " quorum of (%S+) ", " quorum is (%S+) ", " quorum of .- is (%S+) " } do
      local word = entry.words:match(pattern)
      number = number or (is_named or not text.has(entry, { "day", "days", "weeks", "months", "hours", "years" }))
        and word and span.number(word) or nil
    end
    local share, words = span.share(entry.words)
    if not share and text.has(entry, { "majority of the", "most of the", "the greater part", "more than half", "a majority", "absolute majority" }) then
      share, words = 0.5, "a majority"
    end
    if number and number < 2 then number = nil end
    if not number and not share then return nil end
    return { number = number, share = share, words = number and tostring(number) or words .. " of the members",
      force = text.force(entry) == "weak" and "weak" or "full", rank = number and 1 or 0 }
  end)
end)

return law
