local example = require "lib.example"

return rule {
  title = "A record keeps to the schema of meeting records",
  requirement = "record.basis-stated",
  why = "A value that nobody can read is as good as none: what a record means must not depend on who reads"
    .. " it.",
  scope = "meeting",
  message = "{problem}",
  needs = { violations = true },
  check = function(meeting, report)
    for _, violation in ipairs(meeting.violations) do
      -- References have a rule of their own.
      if violation.kind ~= "dangling-reference" then report(violation, { problem = violation.message }) end
    end
  end,
  examples = {
    violated = {
      example.yearly(2027,
        "decisions:\n  - {id: D-1, text: adopted, ⟦basiss⟧: consensus, basis: consensus}\n"),
      example.yearly(2027,
        "decisions:\n  - {id: D-1, text: adopted, date: ⟦2027-02-30⟧, basis: consensus}\n"),
    },
    undetermined = {
      example.yearly(2027),
      example.yearly(2027, "decisions: [{id: D-1, text: no optional field is missed}]\n"),
    },
  },
}
