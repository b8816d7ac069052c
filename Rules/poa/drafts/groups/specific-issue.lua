local words = require "lib.words"

return rule {
  title = "Each technical group has one specific issue",
  requirement = "groups.specific-issue",
  why = "A group whose subject is everything competes with the yearly meeting and with every other group.",
  expect = {
    { text = "(group | groups) ...6 (dedicated to | devoted to | deal with | deals with | address | assigned) [a | an | one | its | their] (specific | single | particular | defined | distinct) (issue | issues | subject | subjects | topic | topics | question | questions | theme | themes)", without = words.lookalikes { "not", "no", "<any-subject>" } },
    { text = "(group | groups) ...6 (dedicated to | devoted to | deal with | deals with | address) (one | exactly one | only one) (issue | subject | topic | question | theme)", without = words.lookalikes { "not", "no" } },
  },
  forbid = {
    { text = "(group | groups) ...8 (take up | deal with | deals with | discuss | address | consider) any (matter | subject | question | topic | issue)", without = { "not", "no", "within", "its" } },
    { text = "mandate of ...4 (group | groups) ...4 (identical with | identical to | the same as) ...4 (mechanism | programme | forum)", without = { "not", "no" } },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "nothing gives each technical group an issue of its own; “dedicated to a specific issue” would",
    partial = "that each group has one issue is only hinted at; “shall be dedicated to a specific issue” says it",
    forbid = "this deviates from the reference text: a group has no subject of its own",
  },
  examples = {
    satisfied = {
      "Each technical group shall be dedicated to a specific issue of responsible State behaviour.",
      "Technical groups shall address specific issues.",
    },
    violated = {
      "⟦The technical groups may take up any matter.⟧",
      "⟦The mandate of each group shall be identical with that of the mechanism.⟧",
    },
    missing = { "The newsletter of the groups shall appear with a special issue each spring." },
  },
}
