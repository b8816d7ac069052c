local example = require "lib.example"
local law = require "lib.law.terms"
local ledger = require "lib.ledger"
local text = require "lib.law.reading.text"

local function record(fields)
  return example.yearly(2027, "groups: [{id: tg-law, status: live" .. fields .. "}]\n")
end

local named = example.founding { [5] = "Working circles are created by the plenary. Their theme is stated when they are created." }

return rule {
  title = "A group has the subject that the founding text asks for",
  why = "A group without a subject ends nowhere.",
  against = "founding",
  scope = "group",
  message = text.messages,
  applies = function(group, founding)
    -- Minutes need not say again what a group is for.
    return founding.words > 0 and not group.meeting.minutes and group.status == "live" and not group.mandate and #group.subjects == 0
  end,
  check = function(group, report, founding)
    local rule = law.subject(founding)
    if not rule or ledger.entry_before(group) then return end
    text.judge(report, group, rule, function()
      return group.id .. " has neither a mandate nor a subject on record", "a subject is to be stated"
    end)
  end,
  examples = {
    founding = named,
    satisfied = {
      record ", mandate: international law",
      record ", subjects: [law]",
      { founding = example.founding(), records = record "" },
    },
    violated = {
      example.marked(record "", "tg-law"),
      { founding = example.founding { [5] = "The plenary establishes technical groups, each on one specific issue." },
        records = example.marked(record "", "tg-law") },
    },
  },
}
