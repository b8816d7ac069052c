local words = require "lib.words"
local absent = "(by correspondence | by silence procedure | by a silence procedure | by written procedure | by tacit | by e mail | by circular | by circular letter)"

return rule {
  title = "What is for the yearly meeting to decide is decided while it meets",
  requirement = "decisions.taken-in-session",
  why = "A decision taken by letter or by an officer between sessions is one that delegations could not discuss.",
  expect = {
    { text = "(decision | decisions) ...12 (taken | adopted | made) ...3 (in session | in formal session | while in session | during its session | during its sessions | when assembled)",
      without = words.lookalikes { "not", "no", "between", "unless", "except", "correspondence", "procedure" } },
    { text = "<yearly-meeting> ...6 (take | takes | adopt | adopts) [its | all | all its] decisions ...4 (in session | in formal session | while in session | during its session | when assembled)",
      without = words.lookalikes { "not", "no", "between", "unless", "except" } },
    { text = "(adopted | taken | decided | made) [only | solely] [by consensus] (at | in | during) (a | an | the | each | its) <yearly-meeting>",
      without = words.lookalikes { "not", "no", "between", "unless", "except", "correspondence", "silence", "procedure" } },
  },
  forbid = {
    { text = "(decision | decisions | decide) ...12 (taken | adopted | made | take | reached | decide) ...8 " .. absent,
      without = words.confined { "not", "no", "never", "nor", "neither", "urgent", "in session" } },
    { text = "(chair | bureau | secretariat | president) ...8 (decide | take decisions | take any decision) ...8 (between [the | two | its] [yearly | annual] (sessions | meetings | plenaries) | on behalf of the <yearly-meeting> | in the name of the <yearly-meeting>)",
      without = words.confined { "not", "no", "never", "nor", "neither" } },
  },
  message = {
    missing = "nothing says that the yearly meeting takes its decisions in session; "
      .. "“shall take its decisions in session” would",
    partial = "the yearly meeting is not held to decide in session; “shall take its decisions in session” would do so",
    forbid = "this deviates from the reference text: a decision of the yearly meeting can be taken while it does not meet",
  },
  examples = {
    satisfied = {
      "The yearly meeting shall take its decisions in session.",
      "Decisions of the yearly meeting shall be taken in formal session.",
    },
    violated = {
      "⟦Decisions of the yearly meeting shall be taken by silence procedure.⟧",
      "⟦The Bureau may take decisions on behalf of the yearly meeting.⟧",
    },
    missing = { "The secretariat shall record the session and file the correspondence." },
  },
}
