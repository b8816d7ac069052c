return rule {
  title = "The mechanism is permanent",
  requirement = "mechanism.permanent",
  why = "A mechanism whose life depends on renewal spends its meetings on its own survival. Say in an operative "
    .. "provision that it is permanent, and set no end date.",
  expect = {
    { text = {
      "<mechanism> ...6 (permanent | standing) [institutional] (mechanism* | body | forum | platform | organ | character | basis | one)",
      "<mechanism> (is | shall be | will be | would be | should be) permanent",
      "<mechanism> ...8 (for an unlimited (period | duration) | of unlimited duration | of indefinite duration | indefinitely)",
      "permanent [institutional | inclusive] (mechanism | forum | platform)",
    }, without = { "permanent (mission* | representative* | member* | court | staff)", "standing (order* | invitation* | agenda)", "<group>",
      "not be", "nor", "neither", "opportune", "subject to", "continuation", "in due course" } },
  },
  forbid = {
    { text = {
      "<mechanism> ...10 cease* to exist",
      "<mechanism> ...12 unless (renewed | extended | prolonged)",
      "<mechanism> ...8 for an initial period of",
      "<mechanism> ...10 (shall | will | would) (expire | lapse)",
      "mandate of the <mechanism> ...8 (expire* | lapse* | is renewable)",
    }, without = { "not (expire* | lapse*)", "(group | groups)", "never", "neither", "no (decision | renewal)", "withdraw*", "unless terminated" } },
  },
  message = {
    missing = "no provision says how long the mechanism lasts; \"the mechanism shall be a permanent one\" would say it",
    partial = "permanence is only suggested or hedged; \"shall be permanent\", with no condition, would settle it",
    forbid = "the mechanism is given an end or must be renewed, which deviates from the reference text: it is to be permanent",
  },
  examples = {
    satisfied = {
      "The mechanism shall be a permanent institutional mechanism.",
      "The Programme of Action is established for an unlimited period.",
    },
    partial = { "The mechanism should, in principle, be of a permanent character." },
    violated = { "The mechanism shall cease to exist on 31 December 2031." },
    missing = { "Permanent missions in New York receive the papers by e-mail." },
  },
}
