local example = require "lib.example"
local meetings = require "lib.meetings"

-- The number of a session: "2" or "second session"; nil where it has none that can be read.
local ordinals = { "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
  "tenth" }
local function session(meeting)
  local text = (meeting.session or ""):lower()
  for number, word in ipairs(ordinals) do
    if text:find(word, 1, true) then return number end
  end
  return tonumber(text:match "^%s*(%d+)")
end

local function is_corrigendum(meeting)
  local name = (meeting.name or ""):lower()
  return name:find("corr.", 1, true) ~= nil or name:find("corrigend", 1, true) ~= nil
end

return rule {
  title = "Records of one body neither overlap nor stand twice, and sessions count up",
  requirement = "record.basis-stated",
  why = "What was decided first decides what a later decision changed; records out of order leave that open.",
  scope = "series",
  message = {
    default = "{id} stands twice among the records, with the same days",
    dates = "{id} stands twice among the records, once on {start_date} and once on {other}",
    overlap = "{id} begins on {start_date}, before {other} has ended on {ended}, and both are meetings of"
      .. " {body}",
    session = "{id} is session {session}, but {other} before it was session {before} already",
  },
  check = function(series, report)
    local seen, last, count = {}, {}, nil
    for _, meeting in ipairs(series.meetings) do
      local first = meeting.id and seen[meeting.id]
      if first and not is_corrigendum(meeting) then
        local name = first.start_date == meeting.start_date and report or report.dates
        name(meeting, { other = first.start_date }):see(first, "the other record")
      elseif not first and meetings.took_place(meeting) then
        local body = (meeting.organization_id or "") .. " " .. (meeting.kind or "")
        local before = last[body]
        if before and meeting.start_date <= meetings.last_day(before) then
          report.overlap(meeting, {
            other = before.id, ended = meetings.last_day(before), body = meeting.organization_id
              or "one body",
          }):see(before, "the other meeting")
        end
        last[body] = meeting
        local number = meeting.kind == "yearly" and session(meeting)
        if number and count and number <= session(count) then
          report.session(meeting, { other = count.id, before = session(count) }):see(count,
            "the session before")
        end
        if number then count = meeting end
      end
      if meeting.id and not first then seen[meeting.id] = meeting end
    end
  end,
  examples = {
    violated = {
      example.series(example.yearly(2027), example.marked(example.yearly(2027), "ym-2027")),
      example.series(
        example.meeting "id: a, kind: yearly, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11",
        example.meeting "id: ⟦b⟧, kind: yearly, organization_id: poa, start_date: 2027-06-10"),
      example.series(
        example.meeting "id: a, kind: yearly, organization_id: poa, session: '2', start_date: 2027-06-07",
        example.meeting "id: ⟦b⟧, kind: yearly, organization_id: poa, session: '1', start_date: 2028-06-07"),
    },
    undetermined = {
      example.series(example.yearly(2027), example.yearly(2028)),
      example.series(
        example.yearly(2027),
        example.meeting "id: ym-2027, kind: yearly, name: Corr.1, organization_id: poa, start_date: 2027-06-08"),
      -- Groups sit while the yearly meeting does.
      example.series(example.yearly(2027), example.sitting "2027-06-09"),
    },
  },
}
