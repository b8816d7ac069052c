local charters = require "lib.charters"
local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.bodies"
local ledger = require "lib.ledger"
local lexicon = require "lib.law.reading.lexicon"
local meetings = require "lib.meetings"
local deadlines = require "lib.law.deadlines"
local recommendations = require "lib.recommendations"
local roles = require "lib.law.reading.roles"
local text = require "lib.law.reading.text"
local time = require "lib.time"

-- Whether a series has somebody of this id who is no group, or hears of groups at all: of a group with records of its
-- own that are not at hand, nothing can be said.
local function is_known(series, id)
  for _, meeting in ipairs(series.meetings) do
    for _, participant in ipairs(meeting.participants) do
      if participant.id == id then return true end
    end
  end
  for _, word in ipairs { "secretar", "chair", "president", "bureau", "office", "host", "expert", "consult" } do
    if id:lower():find(word, 1, true) then return true end
  end
  return false
end

-- The meeting of the body of all that adopted what was handed in on a day, else the one that follows the day.
local function judged_at(series, own)
  local adopting = own.decision and own.decision.meeting or own.adopted and own.adopted.meeting
  if adopting and adopting.kind == "yearly" and adopting.start_date and adopting.start_date > own.submitted then return adopting end
  for _, meeting in ipairs(meetings.yearly(series)) do
    if meeting.start_date > own.submitted then return meeting end
  end
end

-- The last day of a clause before a meeting: of its year, or of the year before where the day comes later in the year.
local function last_day(clause, meeting)
  local day = ("%s-%02d-%02d"):format(meeting.start_date:sub(1, 4), clause.month, clause.day)
  if day <= meeting.start_date then return day end
  return ("%d-%02d-%02d"):format(tonumber(meeting.start_date:sub(1, 4)) - 1, clause.month, clause.day)
end

-- Whether a meeting says that it let something late be taken up.
local function tells_of_waiver(meeting, id)
  local words = { meeting.prose or "" }
  for _, decision in ipairs(meeting.decisions) do
    local own = text.plain(decision.text or "")
    -- "The plenary agreed to take up R-1": leave for this one.
    if lexicon.has(own, "leave") and own:find(text.plain(id), 1, true) then return true end
    words[#words + 1] = decision.text or ""
  end
  return text.has({ words = text.plain(table.concat(words, " ")) }, { "waiv*", "although late", "notwithstanding the", "shorten*", "leave was given",
    "late submission", "agreed to take up", "agreed to consider", "decided to take up", "decided to consider", "consented to" }) ~= nil
end

local function judge_day(recommendation, own, report, founding)
  local series = recommendation.meeting.series
  text.judge(report, recommendation, law.between(founding), function()
    local sitting = meetings.sitting_on(series, own.submitted)
    if sitting then
      return ("%s was first submitted on %s, while %s was sitting"):format(own.id, own.submitted, sitting.id),
        "it is to be prepared before the meeting"
    end
  end)
  local meeting = judged_at(series, own)
  if not meeting then return end
  for _, rule in ipairs { deadlines.due_day(founding) or false, deadlines.deadline(founding) or false } do
    local is_waived = rule and deadlines.can_be_waived(founding, rule[1]) and tells_of_waiver(meeting, own.id)
    text.judge(report, recommendation, rule and not is_waived and rule or {}, function(clause)
      if not clause then return nil end
      local days, last = time.days(own.submitted, meeting.start_date), clause.month and last_day(clause, meeting)
      if last and own.submitted > last then return ("%s was submitted on %s, after %s"):format(own.id, own.submitted, last),
        "this is the last day for it" end
      if clause.days and days and days < clause.days then
        return ("%s was submitted on %s, %d days before %s began"):format(own.id, own.submitted, days, meeting.id), clause.words .. " are asked for"
      end
    end)
  end
end

-- Whether minutes call a recommendation one of a group: "REC-1 of the circle on law".
local function is_named_after_group(own, meeting, founding)
  local id = text.plain(own.id)
  for line in (meeting.prose or ""):gmatch "[^\n]+" do
    local words = text.plain(line)
    local _, last = words:find(id, 1, true)
    local near = last and words:sub(last):match "^ (%S+ %S+ %S+ ?%S*)" or ""
    if roles.names_group(founding, { words = " " .. near .. " ", mentioned = {} }) then return true end
  end
  return false
end

-- Whether a recommendation that lists nobody who prepared it is one that no group prepared: it is no matter of the
-- organization of work, and in minutes others list their group.
local function is_without_group(own, meeting, founding)
  if own.decision and decisions.is_procedural(own.decision) then return false end
  local words = text.plain(own.entries[1] and own.entries[1].title or "")
  if lexicon.any(words, "procedure", "frequency", "agenda") then return false end
  if not meeting.minutes then return true end
  local others = false
  for _, other in ipairs(recommendations.list(meeting.series)) do others = others or other.prepared_by ~= nil end
  return others and not is_named_after_group(own, meeting, founding)
end

local function record(id, fields)
  return example.yearly(2027,
    ("recommendations: [{id: %s, %s status: adopted}]\ngroups: [{id: tg-law, status: live}]\n")
    :format(id, fields))
end

return rule {
  title = "Recommendations take the path that the founding text lays down",
  why = "The path is what lets every State have its say before a text is final.",
  against = "founding",
  scope = "recommendation",
  message = text.messages,
  applies = function(recommendation, founding)
    return founding.words > 0 and recommendations.is_adopted(recommendation)
      and recommendations.is_spokesman(recommendation)
  end,
  check = function(recommendation, report, founding)
    local own, series = recommendations.of(recommendation), recommendation.meeting.series
    local preparing = law.preparing(founding)
    text.judge(report, recommendation, preparing, function()
      if not (preparing and preparing[1].is_sole) and law.others_prepare(founding) then return nil end
      -- What a group adopts itself it has prepared; who may adopt is another rule's matter.
      if not own.prepared_by and recommendation.meeting.kind == "working-group" then return nil end
      if not own.prepared_by then
        if not is_without_group(own, recommendation.meeting, founding) then return nil end
        return own.id .. " was adopted although no group prepared it", "groups prepare recommendations"
      elseif not ledger.group_ids(series)[own.prepared_by] and is_known(series, own.prepared_by) then
        return own.id .. " was prepared by " .. own.prepared_by .. ", which no record lists as a group",
          "groups prepare recommendations"
      end
    end)
    if own.prepared_by and time.is_day(own.submitted) then judge_day(recommendation, own, report,
      founding) end
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      { founding = example.founding { [9] = "Technical groups transmit draft recommendations not later than one month before the plenary opens. A draft"
        .. " received later than that shall be taken up only if the plenary so agrees." },
        records = example.yearly(2027, "recommendations: [{id: REC-1, prepared_by: tg-law, submitted: 2027-05-28, status: adopted}]\ngroups: [{id: tg-law,"
          .. " status: live}]\ndecisions: [{id: D-1, text: The plenary agreed to take up REC-1., basis: consensus}]\n") },
      { founding = example.founding { [9] = "A State may also put forward a recommendation directly." }, records = record("REC-1", "") },
      -- When a group ends, and what it may not do, says not that only groups prepare.
      { founding = example.founding { [7] = "A technical group transmits its findings to the Secretariat. It dissolves when they are received, unless the"
        .. " plenary has dissolved it before. On the basis of the findings, the Secretariat draws up recommendations." },
        records = record("REC-1", "prepared_by: secretariat,") },
      { founding = example.founding { [7] = "A technical group may not adopt recommendations in place of the plenary, and drafting parties"
        .. " which meet only during a session are no groups. The Chair drafts recommendations." }, records = record("REC-1", "prepared_by: secretariat,") },
      { founding = example.founding {
        [9] = "The Statutes are modified on proposal deposited by four members not later than ninety days before the plenary." },
        records = record("REC-1", "prepared_by: tg-law, submitted: 2027-05-20,") },
      { founding = example.founding { [7] = "A technical group hands its findings to the Secretariat. On the basis of the findings, the Secretariat"
          .. " draws up recommendations." }, records = record("REC-1", "prepared_by: secretariat,") },
      -- A group whose records are not at hand may well have prepared it.
      record("REC-1", "prepared_by: tg-other, submitted: 2027-03-01,"),
      record("REC-1", "prepared_by: tg-law, submitted: 2027-03-01,"),
      { founding = example.founding { [7] = "Technical groups submit recommendations at least thirty days"
        .. " before the"
        .. " yearly meeting, which adopts them." },
          records = record("REC-1", "prepared_by: tg-law, submitted: 2027-03-01,") },
    },
    violated = {
      { founding = example.founding {
        [7] = "Technical groups frame overtures.", [9] = "An overture shall be delivered to the Secretary forty days at the least before the plenary." },
        records = record("⟦REC-1⟧", "prepared_by: tg-law, submitted: 2027-05-20,") },
      { founding = example.founding {
        [9] = "Recommendations shall be delivered to the Secretary upon or before the first day of March preceding the plenary." },
        records = record("⟦REC-1⟧", "prepared_by: tg-law, submitted: 2027-03-09,") },
      { founding = example.founding { [5] = "Select committees shall be appointed, and shall be discharged, by the plenary.",
        [9] = "No report of a select committee shall be taken into consideration unless it has lain upon the table for forty days." },
        records = record("⟦REC-1⟧", "prepared_by: tg-law, submitted: 2027-05-20,") },
      { founding = example.founding { [9] = "No recommendation shall be considered unless it has lain upon the table for forty days." },
        records = record("⟦REC-1⟧", "prepared_by: tg-law, submitted: 2027-05-20,") },
      { founding = charters.lists, records = record("⟦REC-1⟧", "") },
      { founding = charters.questions, records = record("⟦REC-1⟧", "prepared_by: tg-law, submitted: 2027-06-01,") },
      record("⟦REC-1⟧", ""),
      { founding = example.founding { [7] = "Technical groups submit recommendations by 1 March of the year of the meeting." },
        records = record("⟦REC-1⟧", "prepared_by: tg-law, submitted: 2027-04-01,") },
      record("⟦REC-1⟧", "prepared_by: tg-law, submitted: 2027-06-08,"),
      { founding = example.founding { [7] = "Technical groups submit recommendations at least thirty days"
        .. " before the"
        .. " yearly meeting, which adopts them." },
          records = record("⟦REC-1⟧", "prepared_by: tg-law, submitted: 2027-06-01,") },
      { founding = example.founding { [7] = false }, records = record("⟦REC-1⟧", "") },
    },
  },
}
