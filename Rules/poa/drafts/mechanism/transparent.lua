return rule {
  title = "The mechanism is transparent",
  requirement = "mechanism.transparent",
  why = "Who was not in the room must be able to read what was decided and why. Say that documents and records are published.",
  expect = {
    { text = {
      "(documents | records | reports | decisions | statements | minutes) ...8 (are | be) (published | made public | publicly available | made available to the public)",
      "(shall | will | would) publish ...6 (documents | records | decisions | minutes)",
      "(plenary | sessions | meetings) ...6 (be webcast | are webcast)",
    }, without = { "not", "no", "nor", "neither", "except", "training", "museum", "without", "unless", "confidential" } },
  },
  forbid = {
    { text = {
      "(records | documents | minutes | deliberations | procès verbaux) ...6 (are | be) [kept] (secret | confidential | sealed)",
      "(no | neither) ...3 (record* | report* | document*) ...8 (published | made public)",
      "(records | documents | minutes) ...4 not be (published | made public)",
      "<mechanism> ...4 (meet | meets) (behind closed doors | in camera)",
    }, without = { "personal", "staff", "medical" } },
    { text = {
      "(records | documents | minutes | deliberations | procès verbaux) ...6 (are | be) [kept] (secret | confidential | sealed)",
      "(no | neither) ...3 (record* | report* | document*) ...8 (published | made public)",
      "(records | documents | minutes) ...4 not be (published | made public)",
      "<mechanism> ...4 (meet | meets) (behind closed doors | in camera)",
    }, without = { "personal", "staff", "medical" }, negated = true },
  },
  message = {
    missing = "nothing makes documents and records available; \"all documents and records shall be published\" would do it",
    partial = "publication is only suggested or hedged; \"shall be published\" would make sure of it",
    forbid = "documents or meetings are kept closed, which deviates from the reference text: the process is transparent",
  },
  examples = {
    satisfied = {
      "All documents and decisions of the mechanism shall be published.",
      "The records of the yearly meeting shall be made public within ten days.",
    },
    partial = { "The documents of the mechanism should be published where feasible." },
    violated = { "The records of the mechanism shall be kept secret." },
    missing = { "Transparent plastic covers are sold at the desk." },
  },
}
