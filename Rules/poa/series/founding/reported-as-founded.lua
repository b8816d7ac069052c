local example = require "lib.example"
local law = require "lib.law.reports"
local meetings = require "lib.meetings"
local plain = require "lib.plain"
local telling = require "lib.telling"
local text = require "lib.law.reading.text"
local time = require "lib.time"

local names = { "report of the", "report on the", "minutes", "summary record", "protocol", "proceedings", "record of", "journal", "final report",
  "session report", "meeting report", "outcome", "list of decisions", "summary of the", "conclusions of", "acts of", "transactions of" }

-- Whether a document tells of the meeting that it is listed with: what it is called, that nobody submitted it, and that
-- it came after the meeting.
local function tells_of(document, meeting)
  if not time.is_day(document.published) or document.published < meetings.last_day(meeting) then return false end
  return plain.holds(((document.name or "") .. " " .. document.id):lower(), names)
end

-- Whether a paper is one that a stakeholder handed in.
local function has_stranger(document, meeting)
  for _, by in ipairs(document.submitted_by) do
    for _, participant in ipairs(meeting.participants) do
      if participant.id == by and participant.type == "stakeholder" then return true end
    end
  end
  return false
end

-- How late something was that came out on a day, in words; nil where it was in time.
local function late(clause, meeting, day)
  local close = meetings.last_day(meeting)
  local days = time.days(close, day)
  if not days or days < 0 then return nil end
  local is_late = clause.of_year and time.year(day) > time.year(close) or clause.days and days > clause.days
  return is_late and ("%d days after %s closed"):format(days, meeting.id) or nil
end

local function record(document) return example.yearly(2027, "documents: [" .. document .. "]\n") end

local thirty = example.founding { [9] = "The Secretariat publishes the report of each plenary within thirty days of its close." }

return rule {
  title = "The record of a meeting is out when the founding text says",
  why = "Who was not there reads what was decided, or learns of it too late.",
  against = "founding",
  scope = "meeting",
  message = text.messages,
  applies = function(meeting, founding)
    return founding.words > 0 and law.reporting(founding) ~= nil and meetings.took_place(meeting)
  end,
  check = function(meeting, report, founding)
    local rule = law.reporting(founding)
    local is_group = meeting.kind == "working-group"
    local function concerns(clause)
      return clause.context == nil and true or (clause.context == "group") == is_group and (is_group or meetings.is_of_all(meeting))
    end
    local found = false
    for _, document in ipairs(meeting.documents) do
      local is_own = tells_of(document, meeting)
      local is_any = rule[1].is_all and #rule == 1 and time.is_day(document.published) and not has_stranger(document, meeting)
      if is_own or is_any then
        found = found or is_own
        text.judge(report, document:at "published", rule, function(clause)
          local how = concerns(clause) and late(clause, meeting, document.published)
          return how and ("%s came out on %s, %s"):format(document.id, document.published, how), clause.words .. " are allowed for it"
        end)
      end
    end
    if found or not meeting.prose and #meeting.statements == 0 then return end
    for _, sentence in ipairs(telling.sentences(meeting)) do
      local own = sentence.words
      if own:find " publish" or own:find " put on the " or own:find " sent out " or own:find " circulated " or own:find " posted " then
        local is_record = own:find " these minutes " or own:find " this report " or own:find " this protocol " or own:find " this record "
          or own:find " these proceedings " or own:find " the present " or own:find " this summary "
        local day = is_record and telling.moment(sentence, meeting.start_date:sub(1, 4))
        if day then
          text.judge(report, meeting, rule, function(clause)
            local how = concerns(clause) and late(clause, meeting, day)
            return how and ("the record of %s came out on %s, %s"):format(meeting.id, day, how), clause.words .. " are allowed for it"
          end)
          return
        end
      end
    end
  end,
  examples = {
    founding = thirty,
    satisfied = {
      { founding = example.founding { [9] = "All papers of a session are placed on the website no later than fourteen days after it has closed." },
        records = record "{id: P-1, name: Paper on norms, published: 2027-06-20}" },
      record "{id: REP, name: Report of the Plenary, published: 2027-07-10}",
      example.yearly(2027, "statements: [{by: sec, text: These minutes were published on 20 June 2027.}]\n"),
      record "{id: REP, name: Paper on norms, published: 2027-08-30}",
      { founding = example.founding(), records = record "{id: REP, name: Report of the Plenary, published: 2027-09-10}" },
      -- What groups hand in is no record.
      { founding = example.founding { [7] = "Reports of technical groups are sent to the Secretariat within sixty days before the plenary." },
        records = record "{id: REP, name: Report of the Plenary, published: 2027-09-10}" },
      { founding = example.founding { [9] = "Minutes of technical groups are published within ten days after each sitting." },
        records = record "{id: MIN, name: Minutes of the plenary, published: 2027-09-10}" },
    },
    violated = {
      { founding = example.founding { [9] = "The report is adopted on the last day of the yearly meeting and issued as an official document"
        .. " within four weeks." },
        records = record "{id: REP, name: Report of the yearly meeting, published: ⟦2027-08-10⟧}" },
      { founding = example.founding { [9] = "All papers of a session are placed on the website no later than fourteen days after it has closed." },
        records = record "{id: P-1, name: Paper on norms, published: ⟦2027-07-20⟧}" },
      record "{id: REP, name: Report of the Plenary, published: ⟦2027-08-10⟧}",
      example.marked(example.yearly(2027, "statements: [{by: sec, text: These minutes were published on 20 August 2027.}]\n"), "ym-2027"),
      { founding = example.founding { [9] = "Minutes are circulated to all States not later than three weeks after the end of the plenary." },
        records = record "{id: MIN, name: Minutes, published: ⟦2027-07-10⟧}" },
      { founding = example.founding { [9] = "The Secretary shall make public the proceedings of every session by the end of the calendar year." },
        records = record "{id: P-1, name: Proceedings, published: ⟦2028-01-10⟧}" },
      { founding = example.founding { [9] = "Minutes of the plenary will be pinned up and put on the net within two months." },
        records = record "{id: MIN, name: Minutes, published: ⟦2027-09-10⟧}" },
      { founding = example.founding { [9] = "Within a month of the closing of each session, the protocol is sent to all States." },
        records = record "{id: MIN, name: Protocol, published: ⟦2027-09-10⟧}" },
      { founding = example.founding { [9] = "A summary record of each meeting shall be available no later than 10 working days following the meeting." },
        records = record "{id: MIN, name: Summary record, published: ⟦2027-07-10⟧}" },
    },
  },
}
