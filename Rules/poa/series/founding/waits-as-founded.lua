local deciding = require "lib.deciding"
local decisions = require "lib.decisions"
local example = require "lib.example"
local lexicon = require "lib.law.reading.lexicon"
local law = require "lib.law.waiting"
local meetings = require "lib.meetings"
local telling = require "lib.telling"
local text = require "lib.law.reading.text"
local time = require "lib.time"

-- Sentences that may tell of what time is counted from: all before a decision in minutes, with the paragraphs that name what
-- is decided; else what the decision itself, or the statements on it, tell of how it came about.
local function candidates(decision)
  local list, wanted, blocks = {}, {}, {}
  for _, effect in ipairs(decision.effects) do wanted[#wanted + 1] = effect.target and text.plain(effect.target) end
  local before = telling.before(decision) or {}
  local sentences = decision.meeting.prose and telling.sentences(decision.meeting) or {}
  for index = 1, sentences.prose or 0 do
    for _, target in ipairs(wanted) do
      if sentences[index].words:find(target, 1, true) then blocks[sentences[index].block] = true end
    end
  end
  local first, last = before[1] and before[1].place or math.huge, before[1] and before[#before].place or sentences.prose or 0
  for index = 1, last do
    local sentence = sentences[index]
    if sentence and (index >= first or blocks[sentence.block]) then list[#list + 1] = sentence end
  end
  -- "At 10 a.m." ends no sentence.
  local told = (decision.text or ""):gsub("([ap])%.m%.", "%1m")
  for sentence in #list == 0 and told:gmatch "[^%.;]+" or function() end do
    list[#list + 1] = { raw = sentence, words = text.plain(sentence) }
  end
  if #list > 1 then return list end
  for _, statement in ipairs(decision.meeting.statements) do
    if statement.text and (statement.on == decision.id or statement.on == decision.motion_id or statement.on == nil) then
      list[#list + 1] = { raw = statement.text, words = text.plain(statement.text) }
    end
  end
  return list
end

-- The day and the hour that a sentence tells, the hour in minutes since midnight; either may be nil.
local function moment(sentence, year)
  local raw = sentence.raw:lower():gsub("([ap])%.m%.", "%1m"):gsub(" ([ap]m)", "%1"):gsub(" in the afternoon", "pm")
  local hour, minute, half = raw:match "%f[%d](%d%d?)[%.:h](%d%d)([ap]?m?)"
  if not hour then
    hour, half = raw:match " at (%d%d?)([ap]m)"
    hour = hour or raw:match " at (%d%d?) h%f[%A]" or raw:match " at (%d%d?) hours" or raw:match " at (%d%d?) o.clock"
  end
  local minutes = hour and tonumber(hour) < 25 and tonumber(hour) * 60 + tonumber(minute or 0)
  return (telling.moment(sentence, year)), minutes and (half == "pm" and minutes < 720 and minutes + 720 or minutes) or nil
end

-- When it was decided as far as the record itself says: by the time of its vote, else the day of the decision.
local function recorded(decision)
  local motion = decisions.motion(decision)
  for _, vote in ipairs(motion and motion.vote_events or {}) do
    local day, hour, minute = (vote.start_date or ""):match "^(%d+%-%d+%-%d+)[T ](%d%d):(%d%d)"
    if day then return day, tonumber(hour) * 60 + tonumber(minute) end
  end
  return decision.date
end

local voting = { " put .-to the vote ", " put .-to a vote ", " votes in favour ", " votes to ", " in favour .- against ", " voted ", " vote was ",
  " ballot", " proceeded to a vote ",
  " called for the ", " called a vote " }

-- How surely a sentence tells of what is waited for: 2 where it is announced that efforts failed, 1 where somebody objects or
-- a text is tabled.
local function weigh(words, clause)
  if not clause.of_announcing then return lexicon.any(words, "propose", "submit", "publish") and 1 or 0 end
  if lexicon.has(words, "announce") and lexicon.any(words, "fail", "persist", "consensus") then return 2 end
  return lexicon.any(words, "announce", "fail", "persist", "object") and 1 or 0
end

-- From when, and until when, a decision waited: days and minutes of each. The last sentence before it that tells of what is
-- waited for, and the last one that tells of the vote; a sentence without a day of its own is of the day told before it.
local function wait(decision, clause)
  local limit = decisions.day(decision) or ""
  local to, finish = recorded(decision)
  local from, start, today, voted, voted_at
  local most = 0
  for _, sentence in ipairs(candidates(decision)) do
    local day, minutes = moment(sentence, limit:sub(1, 4))
    -- A paper's day is none of the meeting's own.
    if day and day >= (decision.meeting.start_date or "") and day <= limit then today = day end
    local is_vote = text.matches(sentence, voting) ~= nil
    local weight = not is_vote and today and weigh(sentence.words, clause) or 0
    -- What is announced counts from its first announcement on, what is objected to or tabled from the last time.
    if weight > most or weight == 1 and most == 1 then
      from, start, voted, voted_at, most = today, minutes, nil, nil, weight
    elseif from and (minutes or is_vote) then
      voted, voted_at = today, minutes or voted_at
      if is_vote then break end
    end
  end
  if not to or to == voted then to, finish = voted or to, finish or voted_at end
  return from, start, to or decisions.day(decision), finish
end

-- Whether the decision itself says that nothing lay between.
local function says_at_once(decision)
  return text.has({ words = text.plain(decision.text or "") }, { "in the same sitting", "at the same sitting", "on the same day", "in the same meeting",
    "at the same meeting" })
end

-- The paper with the proposal that a change of the text is decided on, by its number in the words of the decision.
local function proposal(decision)
  for _, document in ipairs(decision.meeting.documents) do
    if document.id and document.published and (decision.text or ""):find(document.id, 1, true) then return document end
  end
end

-- The day on which what is told of a change has it proposed, or nil: "an amendment to rule 20, introduced on 3 July 2035".
local function proposed(decision)
  local paper = proposal(decision)
  -- A paper that names another, or says when it was introduced, is not the first one.
  local name = paper and text.plain(paper.name or "") or ""
  if text.matches({ words = name }, { " introduced at ", " introduced in ", " submitted at ", " tabled at ", " proposed at ", " deferred from ",
    " held over ", " reissue" }) then return nil end
  if paper then return paper.published end
  local year = (decisions.day(decision) or ""):sub(1, 4)
  for _, sentence in ipairs(telling.about(decision)) do
    for _, verb in ipairs { "introduced", "proposed", "tabled", "submitted", "put forward", "moved", "presented", "proposal of", "proposal made on" } do
      local behind = sentence.words:match(" " .. verb .. " (.*)$")
      local day = behind and telling.moment({ words = " " .. behind, raw = behind }, year)
      if day then return day end
    end
  end
end

-- A change that was proposed since the meeting before is none to be decided yet.
local function judge_change(decision, report, founding)
  local rule = law.amending(founding)
  local day_of_proposal = rule and proposed(decision)
  if not day_of_proposal then return end
  local last
  for _, meeting in ipairs(meetings.yearly(decision.meeting.series)) do
    local day = meetings.last_day(meeting)
    if day and day < (decision.meeting.start_date or "") and (not last or day > last) then last = day end
  end
  -- One that was proposed while the meeting sat needs no other meeting to show it.
  local opened = decision.meeting.start_date
  local is_new = opened and day_of_proposal >= opened and day_of_proposal <= (decisions.day(decision) or "")
  if not is_new and (not last or day_of_proposal <= last) then return end
  text.judge(report, decision, rule, function()
    return ("%s decides on a change that was proposed on %s, since the meeting before"):format(decision.id, day_of_proposal),
      "a change waits for the next meeting"
  end)
end

local function record(id, announced, voted)
  return example.yearly(2027, ([[
motions: [{id: m-1, text: adopt, vote_events: [{start_date: '%s', counts: [{option: 'yes', value: 9}, {option: 'no', value: 1}]}]}]
decisions: [{id: %s, date: %s, text: adopted by nine votes to one, basis: vote, motion_id: m-1}]
statements: [{by: chair, 'on': D-1, text: 'In plenary %s the Chair announced that consensus was out of reach.'}]
]]):format(voted, id, voted:sub(1, 10), announced))
end

local day = example.founding { [4] = "The plenary decides by consensus. Where the Chair announces that consensus is out of reach, a vote may be"
  .. " taken, but not until twenty-four hours have gone by since that announcement." }

return rule {
  title = "A decision waits as long as the founding text says",
  why = "The time between is there for one more effort, and for those who must ask at home.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    return founding.words > 0 and decision.meeting.kind ~= nil and not decisions.is_written(decision) and not deciding.is_on_procedure(decision)
  end,
  check = function(decision, report, founding)
    if decisions.has(decision, "amend-rules") then judge_change(decision, report, founding) end
    local rule = law.waiting(founding)
    if not rule or (rule[1].of_votes or rule[1].of_announcing) and decisions.basis(decision) ~= "vote" then return end
    text.judge(report, decision, rule, function(clause)
      local what = clause.of_announcing and "the announcement" or "the text was tabled"
      if says_at_once(decision) and (clause.days or clause.hours >= 24) then return decision.id .. " was decided at once after " .. what,
        clause.words .. " is to lie between" end
      local from, start, to, finish = wait(decision, clause)
      local days = from and time.days(from, to)
      if not days or days < 0 or clause.of_consulting then return nil end
      -- Where an hour is not told, the latest that can have been meant counts.
      local most = days * 1440 + (finish or 1440) - (start or 0)
      local is_short = clause.days and days < clause.days or not clause.days and most < clause.hours * 60
      if not is_short then return nil end
      local whole = start and finish and ("%d hours %d minutes"):format(most // 60, most % 60) or "at most " .. most // 60 .. " hours"
      return ("%s was decided %s after %s"):format(decision.id, whole, what), clause.words .. " are to lie between"
    end)
  end,
  examples = {
    founding = day,
    satisfied = {
      { founding = example.founding { [9] = "A proposed amendment shall not be adopted before the regular session following the one at which it was introduced." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: 'An amendment to rule 20, introduced on 7 June 2026, was adopted.',"
          .. " basis: consensus, effects: [{type: amend-rules, target: rule 20}]}]\n") },
      -- The hours of a decision that dates itself.
      { founding = example.founding { [4] = "If the President finds that consensus is out of reach, the matter is deferred for not less than 72 hours. It may then be put to the vote." },
        records = example.yearly(2027, "decisions: [{id: D-1, date: 2027-06-11, basis: vote, text: 'Consensus having failed at 10 a.m. on 7 June, the President deferred the matter."
          .. " At 3 p.m. on 11 June the objections stood. The text was adopted by seven votes to two.'}]\n") },
      { founding = example.founding { [4] = "Where an objection is kept up, the Chair puts the matter aside. It can come back to a vote only on a later calendar day." },
        records = example.yearly(2027, "decisions: [{id: D-1, date: 2027-06-08, basis: vote, text: 'On 7 June State A objected. On 8 June the text was put to the vote and adopted.'}]\n") },
      record("D-1", "on 7 June at 11.05", "2027-06-08T15:00"),
      record("D-1", "on 7 June", "2027-06-08T15:00"),
      -- A record that tells of no time shows no fault.
      record("D-1", "once more", "2027-06-08T15:00"),
      { founding = example.founding(), records = record("D-1", "on 7 June at 11.05", "2027-06-07T12:00") },
      -- Papers before a session are another matter.
      { founding = example.founding { [9] = "No text is put to the vote unless it was circulated six weeks before the session." },
        records = record("D-1", "on 7 June at 11.05", "2027-06-07T12:00") },
    },
    violated = {
      { founding = example.founding { [9] = "A proposal to amend these rules is introduced at one session and may not be decided upon before the next." },
        records = example.yearly(2027, "documents: [{id: L/5, name: Proposal to amend rule 5, published: 2027-06-08}]\n"
          .. "decisions: [{id: ⟦D-1⟧, date: 2027-06-10, text: Rule 5 was amended as proposed in L/5., effects: [{type: amend-rules}]}]\n") },
      { founding = example.founding { [4] = "The plenary decides by consensus. If a matter of substance cannot be so decided, the President shall defer it for"
        .. " forty-eight hours. It may then be put to the vote." }, records = record("⟦D-1⟧", "on 7 June at 11.05", "2027-06-08T15:00") },
      { founding = example.founding { [4] = "Where the Chair certifies in writing that all efforts are exhausted, and not earlier than 24"
        .. " hours after the certificate has been circulated, the plenary may proceed to a vote." }, records = record("⟦D-1⟧", "on 7 June at 4 p.m.", "2027-06-08T11:00") },
      { founding = example.founding { [4] = "Consensus, or two thirds of those voting where consensus has failed at two successive meetings." },
        records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: 'Objected to at first, it was adopted in the same sitting.', basis: vote}]\n") },
      { founding = example.founding { [9] = "A proposed amendment shall not be adopted before the regular session following the one at which it was introduced." },
        records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: 'An amendment to rule 20, introduced by Estland on 7 June 2027, was adopted.',"
          .. " basis: consensus, effects: [{type: amend-rules, target: rule 20}]}]\n") },
      { founding = example.founding { [9] = "No amendment may be voted on at the session at which it is proposed." },
        records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: 'Rule 20 was amended as proposed on 8 June 2027.', date: 2027-06-10,"
          .. " basis: consensus, effects: [{type: amend-rules, target: rule 20}]}]\n") },
      { founding = example.founding { [9] = "A proposal to change this text shall be decided upon at the meeting following the one at which it was made." },
        records = example.series(example.yearly(2026), example.yearly(2027, "documents: [{id: P/7, published: 2027-06-07}]\ndecisions: [{id: ⟦D-1⟧,"
          .. " text: 'On the proposal in P/7 the rules were changed.', basis: consensus, effects: [{type: amend-rules, target: poa}]}]\n")) },
      { founding = example.founding { [4] = "Where an objection is kept up, the Chair puts the matter aside. It can come back to a vote only on a later calendar day." },
        records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, date: 2027-06-07, basis: vote, text: 'On 7 June State A objected. In the afternoon the text was put to the vote and adopted.'}]\n") },
      record("⟦D-1⟧", "on 7 June at 11.05", "2027-06-07T16:30"),
      record("⟦D-1⟧", "on 7 June at 4.30 p.m.", "2027-06-08T15:00"),
      { founding = example.founding { [4] = "No vote is taken on the same day on which the Chair has declared that consensus cannot be found." },
        records = record("⟦D-1⟧", "on 7 June", "2027-06-07") },
      { founding = example.founding { [4] = "At least 48 hours shall elapse between the announcement that efforts are exhausted and the vote." },
        records = record("⟦D-1⟧", "on 7 June at 9:00", "2027-06-08T15:00") },
      { founding = example.founding { [4] = "A vote may be called no earlier than the day after the Chair has stated that there is no consensus." },
        records = record("⟦D-1⟧", "on 7 June", "2027-06-07") },
      { founding = example.founding { [4] = "Once consensus has failed, the matter shall be voted on only after an interval of one day." },
        records = record("⟦D-1⟧", "on 7 June at 11.00", "2027-06-07T16:30") },
      { founding = example.founding { [4] = "A vote may be taken only after two days have passed since the announcement that consensus cannot be reached." },
        records = record("⟦D-1⟧", "on 7 June", "2027-06-07") },
      { founding = example.founding { [4] = "A vote may be taken only after one day has passed since the announcement that consensus cannot be reached." },
        records = record("⟦D-1⟧", "on 7 June at 11 o''clock", "2027-06-07T16:30") },
      { founding = example.founding { [4] = "Voting shall not begin sooner than three hours after the declaration of the Chair." },
        records = record("⟦D-1⟧", "on 7 June at 11.00", "2027-06-07T13:30") },
    },
  },
}
