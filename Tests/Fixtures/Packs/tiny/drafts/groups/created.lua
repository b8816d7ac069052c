return rule {
  title = "Technical groups are created by the yearly meeting",
  requirement = "groups.created",
  expect = { actor = "<yearly-meeting>", action = "<create>", object = "<group>" },
  forbid = { actor = "<other-body>", action = "<create>", object = "<group>", modality = { "shall", "may" } },
  message = {
    missing = "no provision lets the yearly meeting create groups",
    forbid = "{actor} may create a group without the yearly meeting",
  },
  examples = {
    satisfied = { "The yearly meeting shall establish technical working groups." },
    partial = { "The yearly meeting should, where feasible, establish technical working groups." },
    violated = { "⟦The Chair⟧ may establish technical working groups." },
    missing = { "The Programme shall be open to all States." },
  },
}
