local words = require "lib.words"

return rule {
  title = "A technical group prepares and does not decide",
  requirement = "groups.powers-limited-to-preparing",
  why = "A State that stays out of a group must not be bound by what the group thinks.",
  expect = {
    { text = "(group | groups) ...8 (advisory | preparatory) (role | function | functions | nature | character | powers | body | bodies | organs | organ | only)",
      without = words.lookalikes { "not", "no" } },
    { text = "(power | powers | role | mandate | functions) of ...4 (group | groups) ...6 (limited to | confined to | restricted to) [the] (preparing | preparation | drafting)",
      without = words.lookalikes { "not", "no" } },
    { text = "(group | groups) [shall | will | would] (prepare | draft | discuss) ...8 <yearly-meeting> [shall | will | would | alone | alone shall] (decide | decides)",
      without = words.lookalikes { "not", "no" } },
  },
  forbid = {
    { actor = "<group>", action = "(adopted | adopt | adopts)", object = "recommendation*",
      without = words.confined { "not", "no", "never", "before", "after", "until", "own", "<past-group>", "draft" } },
    { text = "(group | groups) [shall | may | will | would] (decide | take decisions | adopt binding) ...6 (for | on behalf of | in the name of | with binding | with effect | binding) ...4 (mechanism | programme | forum | all states | states | effect)",
      without = words.confined { "not", "no", "never", "neither", "nor" } },
    { text = "(decisions of | decisions taken by | decisions adopted by) ...4 (group | groups) (are | shall be | will be | would be) (binding | final)",
      without = words.confined { "not", "no" } },
  },
  exclude = require "lib.no-groups",
  message = {
    missing = "nothing limits technical groups to preparing; “groups shall have preparatory functions only” would",
    partial = "the limit on what groups may do is not firm; “groups shall have preparatory functions only” would be",
    forbid = "this deviates from the reference text: a group decides for the mechanism",
  },
  examples = {
    satisfied = {
      "The technical groups shall have a preparatory role.",
      "The powers of the technical groups shall be limited to preparing recommendations.",
    },
    violated = {
      "⟦Technical groups shall decide on behalf of the mechanism in their fields.⟧",
      "⟦Decisions taken by a group shall be binding.⟧",
    },
    missing = { "The groups shall prepare for a shortage of meeting rooms." },
  },
}
