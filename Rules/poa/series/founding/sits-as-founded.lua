local example = require "lib.example"
local law = require "lib.law.sittings"
local meetings = require "lib.meetings"
local text = require "lib.law.reading.text"
local time = require "lib.time"

-- Days of a meeting from its first to its last; where only working days count, without those of weekends.
local function length(meeting, is_working)
  local last = meetings.last_day(meeting)
  local days = time.days(meeting.start_date, last)
  if not days or days < 0 or not meeting.end_date then return nil end
  local count = days + 1
  if is_working then
    -- 2000-01-01 was a Saturday.
    local first = time.days("2000-01-01", meeting.start_date) % 7
    for day = first, first + days do
      if day % 7 < 2 then count = count - 1 end
    end
  end
  return count
end

-- The State that chaired a meeting, and its region; nil where none is recorded to have.
local function chair(meeting)
  for _, participant in ipairs(meeting.participants) do
    if participant.role == "chair" and participant.type == "state" then return participant end
  end
end

-- How many meetings in a row up to this one the State in the chair, or States of its region, chaired.
local function running(meeting, key)
  local own = chair(meeting)
  if not own or not own[key] then return 0 end
  local list, count = meetings.yearly(meeting.series), 0
  for index = #list, 1, -1 do
    if list[index].number <= meeting.number then
      local other = chair(list[index])
      if not other or other[key] ~= own[key] then break end
      count = count + 1
    end
  end
  return count, own
end

local function session(id, last) return example.meeting(
  "id: " .. id .. ", kind: yearly, organization_id: poa, start_date: 2027-06-07, end_date: " .. last) end
local function chaired(year, by) return (example.yearly(year, "participants: [{id: " .. by .. ", type: state, role: chair}]\n")) end
local function placed(value) return example.meeting(
  "id: ym, kind: yearly, organization_id: poa, start_date: 2027-06-07, location: [⟦{type: Place, interpretation: " .. value .. "}⟧]") end

local five = example.founding { [9] = "A session of the plenary lasts five working days at most." }
local turns = example.founding { [9] = "The chair passes each year to the next State in the order of the alphabet." }

return rule {
  title = "Sessions are as long, as well understood, and as often under another chair, as the founding text says",
  why = "Small delegations count the days, need their language, and wait for their turn.",
  against = "founding",
  scope = "meeting",
  message = text.messages,
  applies = function(meeting, founding) return founding.words > 0 and meetings.took_place(meeting) end,
  check = function(meeting, report, founding)
    local is_yearly = meeting.kind == "yearly"
    local spoken = law.interpretation(founding)
    if meeting.kind == "working-group" then spoken = law.interpretation_of_groups(founding) end
    for _, place in ipairs(spoken and meeting.location or {}) do
      if place.interpretation == false then
        text.judge(report, place, spoken, function()
          return meeting.id .. " was held without interpretation", "there is to be interpretation"
        end)
      end
    end
    if not is_yearly then return end
    local long = law.length(founding)
    if long then
      text.judge(report, meeting, long, function(clause)
        local days = length(meeting, clause.is_working)
        if not days then return nil end
        local words = clause.is_working and "working days" or "days"
        if clause.most and days > clause.most then
          return ("%s lasted %d %s"):format(meeting.id, days, words), "it is to last " .. clause.most .. " at most"
        elseif clause.least and days < clause.least then
          return ("%s lasted %d %s"):format(meeting.id, days, words), "it is to last " .. clause.least .. " at least"
        end
      end)
    end
    local turn = law.chairing(founding)
    local key = turn and turn[1].by_region and "regional_group" or "id"
    local count, participant = running(meeting, turn and key or "id")
    if turn and count > 1 then
      text.judge(report, participant, turn, function(clause)
        if count <= clause.most then return nil end
        return ("%s held the chair in %d sessions running"):format(participant[key] or participant.id, count), "the chair passes on"
      end)
    end
  end,
  examples = {
    founding = five,
    satisfied = {
      session("ym-1", "2027-06-11"),
      -- Seven days with a weekend are five of work.
      (session("ym-1", "2027-06-11"):gsub("2027%-06%-07", "2027-06-05")),
      { founding = example.founding(), records = session("ym-1", "2027-06-30") },
      { founding = example.founding { [9] = "A session lasts at least two days." }, records = session("ym-1", "2027-06-08") },
      { founding = turns, records = example.series(chaired(2027, "a"), chaired(2028, "b"), chaired(2029, "a")) },
      { founding = turns, records = example.series(example.yearly(2027), example.yearly(2028)) },
      { founding = example.founding { [9] = "Recommendations are handed in five days before the plenary, and the Chair is elected for two sessions." },
        records = example.series(chaired(2027, "a"), chaired(2028, "a")) },
      (session("ym-1", "2027-06-11"):gsub("end_date: 2027%-06%-11", "formal: true")),
      { founding = example.founding { [9] = "Disputes on the interpretation of this text are settled by the plenary in its languages." },
        records = (placed "false":gsub("⟦", ""):gsub("⟧", "")) },
    },
    violated = {
      { founding = example.founding { [9] = "The plenary sits for no more than three days." }, records = session("⟦s⟧", "2027-06-11") },
      session("⟦ym-1⟧", "2027-06-14"),
      { founding = example.founding { [9] = "The plenary lasts no fewer than two days and no more than four." }, records = session("⟦ym-1⟧", "2027-06-11") },
      { founding = example.founding { [9] = "Sessions of the plenary shall not exceed three days." }, records = session("⟦ym-1⟧", "2027-06-11") },
      { founding = example.founding { [9] = "The session lasts at least three days." }, records = session("⟦ym-1⟧", "2027-06-08") },
      { founding = turns, records = example.series(chaired(2027, "a"), chaired(2028, "⟦a⟧")) },
      { founding = example.founding { [9] = "No State shall hold the chair in two consecutive sessions." },
        records = example.series(chaired(2027, "a"), chaired(2028, "⟦a⟧")) },
      { founding = example.founding { [9] = "The Chair is held for one year by a State from each regional group in turn." },
        records = example.series((chaired(2027, "a"):gsub("role", "regional_group: African, role")), (chaired(2028, "⟦b⟧"):gsub("role",
          "regional_group: African, role"))) },
      { founding = example.founding { [9] = "The plenary meets each year in a formal session of one week." }, records = session("⟦ym-1⟧", "2027-06-18") },
      { founding = example.founding { [9] = "The plenary is held in English and French, with simultaneous interpretation." }, records = placed "false" },
    },
  },
}
