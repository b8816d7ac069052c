local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.waiting"
local telling = require "lib.telling"
local text = require "lib.law.text"
local time = require "lib.time"

local announcing = { " objected ", " kept up ", " objections? ", " announce", " declared ", " consensus ", " no agreement ", " exhausted ", " vote would be " }
local tabling = { " tabled ", " circulated ", " distributed ", " introduced ", " submitted ", " handed out ", " handed round ", " presented ", " moved " }

-- Sentences that may tell of what time is counted from: those on the decision, and all before it in minutes.
local function candidates(decision)
  local list = {}
  for _, sentence in ipairs(telling.before(decision) or {}) do list[#list + 1] = sentence end
  -- What the decision itself tells of how it came about.
  for sentence in #list == 0 and (decision.text or ""):gmatch "[^%.;]+" or function() end do
    list[#list + 1] = { raw = sentence, words = text.plain(sentence) }
  end
  if #list < 2 then
    list = {}
    for _, statement in ipairs(decision.meeting.statements) do
      if statement.text and (statement.on == decision.id or statement.on == decision.motion_id or statement.on == nil) then
        list[#list + 1] = { raw = statement.text, words = text.plain(statement.text) }
      end
    end
  end
  return list
end

-- When it began, as a day and minutes: the last sentence before the decision that tells of it with a time.
local function beginning(decision, clause)
  local year = (decisions.day(decision) or ""):sub(1, 4)
  local found, minutes
  for _, sentence in ipairs(candidates(decision)) do
    local is_about = text.matches(sentence, clause.of_announcing and announcing or tabling) ~= nil
    if is_about then
      local day, own = telling.moment(sentence, year)
      if day and (day <= (decisions.day(decision) or "")) then found, minutes = day, own end
    end
  end
  return found, minutes
end

-- When it was decided: by the time of its vote, else the day of the decision.
local function ending(decision)
  local motion = decisions.motion(decision)
  for _, vote in ipairs(motion and motion.vote_events or {}) do
    local day, hour, minute = (vote.start_date or ""):match "^(%d+%-%d+%-%d+)[T ](%d%d):(%d%d)"
    if day then return day, tonumber(hour) * 60 + tonumber(minute) end
  end
  return decisions.day(decision)
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
    return founding.words > 0 and law.waiting(founding) ~= nil and decision.meeting.kind ~= nil and not decisions.is_written(decision)
      and not decisions.is_procedural(decision)
  end,
  check = function(decision, report, founding)
    local rule = law.waiting(founding)
    if (rule[1].of_votes or rule[1].of_announcing) and decisions.basis(decision) ~= "vote" then return end
    text.judge(report, decision, rule, function(clause)
      local from, start = beginning(decision, clause)
      local to, finish = ending(decision)
      local days = from and time.days(from, to)
      if not days or days < 0 then return nil end
      -- Where an hour is not told, the latest that can have been meant counts.
      local most = days * 1440 + (finish or 1440) - (start or 0)
      local is_short = clause.days and days < clause.days or not clause.days and most < clause.hours * 60
      if not is_short then return nil end
      local whole = start and finish and ("%d hours %d minutes"):format(most // 60, most % 60) or "at most " .. most // 60 .. " hours"
      return ("%s was decided %s after %s"):format(decision.id, whole, clause.of_announcing and "the announcement" or "the text was tabled"),
        clause.words .. " are to lie between"
    end)
  end,
  examples = {
    founding = day,
    satisfied = {
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
