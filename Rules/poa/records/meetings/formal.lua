local example = require "lib.example"

return rule {
  title = "The yearly meeting is in formal session",
  requirement = "meetings.yearly-formal",
  why = "An informal meeting can adopt nothing.",
  scope = "meeting",
  severity = "error",
  message = "{id} is the yearly meeting, but it was informal",
  needs = { kind = "yearly", formal = true },
  applies = function(meeting) return meeting.kind == "yearly" and meeting.formal == false end,
  check = function(meeting, report) report(meeting:at "formal") end,
  examples = {
    violated = { (example.yearly(2027):gsub("formal: true", "formal: ⟦false⟧")) },
    ["not-applicable"] = {
      example.yearly(2027),
      example.meeting "id: im, kind: informal, formal: false, organization_id: poa, start_date: 2027-10-20",
    },
  },
}
