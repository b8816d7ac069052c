local charters = require "lib.charters"
local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.writing"
local lexicon = require "lib.law.reading.lexicon"
local manner = require "lib.law.decision"
local telling = require "lib.telling"
local text = require "lib.law.reading.text"
local time = require "lib.time"

-- A decision by silence for which the text does not provide breaks its rule on decisions.
local function judge_by_rule(decision, report, founding)
  local forbidden = law.forbidden(founding)
  if forbidden then
    text.judge(report, decision:at "basis", forbidden, function()
      return decision.id .. " was taken in writing or by silence", "nothing is decided in this way"
    end)
    return
  end
  if decisions.reserved(decision) then return end
  local matter = decisions.has(decision, "amend-rules") and "amendment" or decisions.is_procedural(decision) and "procedure"
  text.judge(report, decision:at "basis", manner.rule(founding, matter or "", false), function(clause)
    if clause and clause.kind then
      return decision.id .. " was taken by silence, for which the text does not provide", "decisions are taken like this"
    end
  end)
end

local function words_of(decision)
  local motion = decisions.motion(decision)
  return text.plain((decision.text or "") .. " " .. (motion and motion.text or ""))
end

-- "Sent on 19 February 2029; time given: until 26 February 2029": the day on which a letter went out, and the last one for
-- answers.
local function dispatched(words, year)
  for _, verb in ipairs { "sent", "dispatched", "circulated", "issued", "out", "opened", "launched", "written", "wrote" } do
    local from, to = words:match(" " .. verb .. " [%a ]-(%d%d? %a+ ?%d?%d?%d?%d? .-) until (%d%d? %a+ ?%d?%d?%d?%d? )")
    for _, mark in ipairs { "by", "before", "deadline", "closing on", "closed on", "expiring on", "expired on", "ending on", "ended on", "replies by" } do
      if not from then from, to = words:match(" " .. verb .. " [%a ]-(%d%d? %a+ ?%d?%d?%d?%d? .-) " .. mark .. " (%d%d? %a+ ?%d?%d?%d?%d? )") end
    end
    local first = from and telling.moment({ words = " " .. from .. " ", raw = from }, year)
    local last = to and telling.moment({ words = " " .. to, raw = to }, year)
    if first and last and first < last then return first, last end
  end
end

-- From when to when members could answer: as the record has it, or as the words of the decision do, or the days of a
-- meeting that is nothing but this ballot.
local function period(decision)
  local silence, meeting = decision.silence, decision.meeting
  if silence and silence.opened and silence.closes then return silence.opened, silence.closes end
  local words = words_of(decision)
  local year = meeting.start_date and meeting.start_date:sub(1, 4)
  local opened, closes = telling.period(words, year)
  if opened then return opened, closes end
  opened, closes = dispatched(words, year)
  if opened then return opened, closes end
  if #meeting.decisions == 1 then return meeting.start_date, meeting.end_date end
end

local function by_silence(id, opened, closes, more)
  return example.yearly(2027, ("decisions: [{id: %s, text: done, basis: silence-procedure, silence: {opened: %s, closes: %s}%s}]\n")
    :format(id, opened, closes, more or ""))
end

local ten_days = example.founding { [4] = "Decisions are taken by consensus, or by a silence procedure of ten days." }
local in_writing = example.founding { [4] = "All decisions are taken by consensus.",
  [9] = "Outside its meetings the plenary may decide in writing on questions of dates and venue, and on no other question."
    .. " The text lies before members for twenty-one days. A reply against it defeats it." }
-- A ballot that its own words date.
local function ballot(id, words)
  return example.series(example.yearly(2027),
    example.meeting("id: wb, kind: intersessional, organization_id: poa, start_date: 2027-08-01, end_date: 2027-09-30",
    ("participants: [{id: a, type: state, mode: written-only}]\ndecisions: [{id: %s, text: 'Accepted; %s.', basis: vote}]\n"):format(id, words)))
end
local thirty = example.founding { [9] = "Between sessions a decision may be put to a written ballot. A written ballot stays open for thirty days." }
local group = ", effects: [{type: create-group, target: tg-law}]"

return rule {
  title = "Decisions in writing or by silence are taken as the founding text provides",
  why = "Silence binds only those who knew that it would, and had the time to break it.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    return founding.words > 0 and decisions.is_written(decision)
  end,
  check = function(decision, report, founding)
    local provided, silence = law.provided(founding), decision.silence
    local taken_out = law.barred(founding)
    if not provided and not (taken_out and law.allows(founding, taken_out[1], decision.effects, nil, words_of(decision)) == false) then
      -- What takes some matters out of such decisions has others in it.
      if not taken_out then return decision.basis == "silence-procedure" and judge_by_rule(decision, report, founding) end
    end
    local barred = law.barred(founding)
    if barred and law.allows(founding, barred[1], decision.effects, nil, words_of(decision)) ~= false then barred = nil end
    text.judge(report, decision, barred or provided or taken_out, function(clause)
      if law.allows(founding, clause, decision.effects, decision.procedural, words_of(decision)) ~= false then return nil end
      return decision.id .. " was taken in writing or by silence, although its matter is not one for that",
        "these are the matters for it"
    end)
    local opened, closes = period(decision)
    local lasted = time.days(opened, closes)
    local window = lasted and law.window(founding)
    if window then
      text.judge(report, decision:at "basis", window, function(clause)
        if lasted >= clause.days then return nil end
        return ("the %s on %s lasted %d days, from %s to %s"):format(
          decision.basis == "silence-procedure" and "silence" or "ballot", decision.id, lasted, opened, closes),
          "it is to last " .. clause.words
      end)
    end
    local broken = silence and silence.broken_by or {}
    -- A proposal that failed is no decision.
    if #broken == 0 or #decision.effects == 0 and lexicon.any(words_of(decision), "fail", "refuse") then return end
    text.judge(report, decision:at "basis", law.broken(founding) or provided, function(clause)
      if #broken < (clause and clause.count or 1) then return nil end
      return ("%s is recorded as decided, but %s spoke up against it"):format(decision.id, table.concat(broken, ", ")),
        "silence is consent only where nobody speaks up"
    end)
  end,
  examples = {
    founding = ten_days,
    satisfied = {
      by_silence("D-1", "2027-01-01", "2027-01-15"),
      { founding = thirty, records = ballot("WB-1", "the ballot was open from 4 August to 5 September 2027") },
      { founding = thirty, records = ballot("WB-1", "the ballot was open 2027-08-04 to 2027-09-05") },
      { founding = in_writing, records = by_silence("D-1", "2027-01-01", "2027-01-22") },
      { founding = example.founding { [4] = "The plenary may decide by a silence procedure on any matter other than the"
        .. " amendment of this text. Silence is broken by the objection of three members." },
        records = (by_silence("D-1", "2027-01-01", "2027-01-15", group):gsub("15}", "15, broken_by: [a]}")) },
      -- A ballot by its name, and one that took as long as its record.
      { founding = thirty, records = example.meeting("id: wb, kind: intersessional, name: Written ballot, organization_id: poa, start_date: 2027-08-01, end_date: 2027-09-30",
        "decisions: [{id: WB-1, text: Accepted, basis: vote}]\n") },
      { founding = thirty, records = example.meeting("id: im, kind: intersessional, name: Talks, organization_id: poa, start_date: 2027-08-01, end_date: 2027-08-02",
        "participants: [{id: a, type: state}]\ndecisions: [{id: WB-1, text: Accepted, basis: vote}]\n") },
      -- A proposal that silence did not carry.
      { founding = example.founding { [9] = "The Chair may circulate a proposal on dates for silent approval. If a State breaks silence, the proposal fails." },
        records = (by_silence("D-1", "2027-01-01", "2027-01-15", ", effects: []"):gsub("15}", "15, broken_by: [a]}"):gsub("done",
          "Silence was broken and the proposal failed.")) },
      -- An act that is reserved to the meeting is judged by the rule on that act.
      { founding = example.founding(), records = by_silence("D-1", "2027-01-01", "2027-01-15", group) },
    },
    violated = {
      { founding = example.founding { [7] = "Technical groups are set up and wound up by the plenary alone.", [8] = "Between sessions the President may consult"
          .. " members by a silence procedure of ten days. Matters under paragraph 7 are excluded from it." },
        records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-22", group) },
      { founding = example.founding { [8] = "Between sessions the Chair may place a proposal under a silence procedure of not less than fourteen days where it"
          .. " concerns dates.", [9] = "The setting up of a group may not be made the subject of a silence procedure. Where silence is broken, the proposal is"
          .. " referred to the plenary." }, records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-22", group) },
      -- Provisions that others name, and lists that they name.
      { founding = example.founding { [8] = "Between sessions the Chair may bring a proposal to a decision in writing.",
        [9] = "Paragraph 8 serves for dates and places. It cannot be used to create or close a group." },
        records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-22", group) },
      { founding = example.founding { [8] = "The plenary creates and closes groups.", [9] = "The Chair may circulate a proposal for silent approval."
        .. " None of the matters listed in paragraph 8 is open to silent approval." }, records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-22", group) },
      -- A letter that its own words date, and an act that no effect tells of.
      { founding = thirty, records = (ballot("WB-1", "sent on 4 August 2027; time given: until 26 August"):gsub("basis: vote", "basis: ⟦vote⟧")) },
      { founding = thirty, records = (ballot("WB-1", "dispatched on 4 August 2027, replies by 26 August 2027"):gsub("basis: vote", "basis: ⟦vote⟧")) },
      { founding = example.founding { [9] = "Between sessions decisions may be taken in writing. This procedure is not used for the extension of a group." },
        records = (by_silence("⟦D-1⟧", "2027-01-01", "2027-01-22"):gsub("done", "The group on law was extended by a year.")) },
      { founding = example.founding { [9] = "Between sessions the Chair may circulate to all States a proposal on dates or venue. It is deemed"
        .. " adopted if no State has objected within fourteen days. Such a procedure shall not be used for any other decision." },
        records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-22", group) },
      { founding = example.founding { [9] = "The President may submit a proposal under a silence procedure, but solely as regards"
        .. " the venue and the dates of meetings." },
        records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-22", group) },
      { founding = example.founding { [9] = "No decision would be taken between sittings, whether by correspondence or otherwise." },
        records = (by_silence("D-1", "2027-01-01", "2027-01-22"):gsub("silence%-procedure", "⟦%0⟧")) },
      { founding = example.founding { [9] = "Between meetings decisions may be taken under a silence procedure of fourteen days. This procedure shall not be used for the creation of groups." },
        records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-22", group) },
      { founding = charters.league,
        records = (by_silence("D-1", "2027-01-01", "2027-01-03"):gsub("silence%-procedure", "⟦%0⟧")) },
      { founding = example.founding { [9] = "Between sessions the plenary may decide in writing within ten days, but groups are set up in session only." },
        records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-22", group) },
      { founding = example.founding { [4] = "All decisions are taken in session. The creation of groups is excluded from the silence procedure." },
        records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-22", group) },
      { founding = thirty, records = (ballot("WB-1", "the ballot was open from 8 to 26 September 2027"):gsub("basis: vote", "basis: ⟦vote⟧")) },
      { founding = thirty, records = (ballot("WB-1", "the ballot was open between 8 August and 26 August"):gsub("basis: vote", "basis: ⟦vote⟧")) },
      { founding = charters.league, records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-15", group) },
      { founding = example.founding { [9] = "Nothing becomes a decision by letter or by silence." },
        records = (by_silence("D-1", "2027-01-01", "2027-01-15"):gsub("silence%-procedure", "⟦%0⟧")) },
      (by_silence("D-1", "2027-01-01", "2027-01-05"):gsub("silence%-procedure", "⟦%0⟧")),
      (by_silence("D-1", "2027-01-01", "2027-01-15"):gsub("silence%-procedure", "⟦%0⟧"):gsub("15}", "15, broken_by: [a]}")),
      { founding = in_writing, records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-22", group) },
      { founding = in_writing,
        records = (by_silence("D-1", "2027-01-01", "2027-01-05"):gsub("silence%-procedure", "⟦%0⟧")) },
      { founding = example.founding(),
        records = (by_silence("D-1", "2027-01-01", "2027-01-15"):gsub("silence%-procedure", "⟦%0⟧")) },
      { founding = example.founding { [4] = "The plenary may decide by a silence procedure. No group may be created in this"
        .. " way." }, records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-15", group) },
      { founding = example.founding { [4] = "The plenary may decide by a silence procedure on any matter other than the"
        .. " amendment of this text." },
        records = by_silence("⟦D-1⟧", "2027-01-01", "2027-01-15", ", effects: [{type: amend-rules, target: poa}]") },
    },
  },
}
