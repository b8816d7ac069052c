local words = require "lib.words"
local own = "(national | governmental | government | capital based) (expert | experts)"

return rule {
  title = "National experts can take part in the groups",
  requirement = "groups.national-experts",
  why = "Those who know the subject work in capitals, and groups are where they are needed.",
  expect = {
    { text = own .. " ...10 (participate | take part | attend | join | participation)", without = words.lookalikes { "not", "no", "only", "invitation", "independent", "available funds", "unless", "<past-group>" } },
    { text = "participation [in them | in groups | in the groups] (of | by) " .. own, without = words.lookalikes { "not", "no", "only", "invitation", "independent", "available funds", "unless", "<past-group>" } },
  },
  forbid = {
    { text = "(group | groups) ...8 (only | solely | exclusively) ...6 (heads of mission | permanent representatives | permanent missions | ambassadors | independent experts)", without = { "not", "no" } },
    { text = "(restricted | limited | confined) to [the] (heads of mission | permanent representatives | permanent missions | ambassadors)", without = { "not" } },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "nothing lets national experts take part in the groups; “national experts shall be able to participate” would",
    partial = "that national experts can take part is not certain; “shall ensure that national experts can participate” would make it so",
    forbid = "this deviates from the reference text: national experts are kept out of the groups",
  },
  examples = {
    satisfied = {
      "National experts shall participate in the technical groups.",
      "The secretariat shall ensure the participation of national experts in the technical groups.",
    },
    violated = {
      "⟦Technical groups shall be attended only by permanent representatives.⟧",
      "⟦Participation in the groups shall be restricted to heads of mission.⟧",
    },
    missing = { "Independent experts may brief the groups." },
  },
}
