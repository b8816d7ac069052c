-- Records for the examples of rules: the head of a meeting, so that an example shows what it is about and
-- nothing else.

local example = {}

local function meeting(fields, body)
  return "record_version: 1\nmeeting: {" .. fields .. "}\n" .. (body or "")
end

-- The yearly meeting of a year, with what else its record holds.
function example.yearly(year, body)
  local day = year % 2 == 0 and "-06-05" or "-06-07"
  return meeting(
    ("id: ym-%d, kind: yearly, formal: true, organization_id: poa, session: '%d', start_date: %d%s"):format(
      year, year - 2026, year, day) .. (", end_date: %d-06-11"):format(year), body)
end

-- A sitting of the group tg-law, in the room and online.
function example.sitting(day, body)
  return meeting(
    "id: wg-" .. day .. ", kind: working-group, organization_id: tg-law, start_date: " .. day
      .. ", eventAttendanceMode: MixedEventAttendanceMode,"
      .. " location: [{type: Place}, {type: VirtualLocation, access: interactive}]", body)
end

-- Any meeting, by its own fields.
function example.meeting(fields, body) return meeting(fields, body) end

-- A record with the first occurrence of some words marked as the place of the finding.
function example.marked(record, words)
  local first, last = record:find(words, 1, true)
  return record:sub(1, first - 1) .. "⟦" .. words .. "⟧" .. record:sub(last + 1)
end

-- Several records in one file.
function example.series(...) return table.concat({ ... }, "---\n") end

-- A founding text of the usual kind, and the same with one paragraph put in place of another.
local paragraphs = {
  "The Programme is a permanent mechanism of the United Nations.",
  "It is open to all States.",
  "The yearly meeting is held in formal session once in each calendar year.",
  "All decisions are taken by consensus, that is, without any formal objection.",
  "Technical groups are created and ended only by a decision of the yearly meeting.",
  "Technical groups are open to all States wishing to join and meet in hybrid format; participants online"
    .. " have"
    .. " the same rights as participants in the room.",
  "Technical groups prepare recommendations between yearly meetings. The yearly meeting adopts them.",
  "Decisions on the number of groups and on the frequency of their meetings take into account the capacity"
    .. " and"
    .. " resources of all States.",
  "Recommendations represent the views, interests and concerns of as many States as possible.",
}

function example.founding(changes)
  local lines = { "# Founding document of the Programme\n" }
  for index, text in ipairs(paragraphs) do
    local own = text
    if changes and changes[index] ~= nil then own = changes[index] end
    if own then lines[#lines + 1] = index .. ". " .. own end
  end
  return table.concat(lines, "\n") .. "\n"
end

return example
