local said = require "lib.said"

return rule {
  title = "Modalities are settled once",
  requirement = "mechanism.stable-modalities",
  why = "Time spent on reopening the arrangements is lost to cooperation and trust. Say that they are settled "
    .. "and stay so.",
  expect = {
    { text = {
      "modalities ...8 (excluded from review | settled once and for all | laid down once for all)",
      "modalities ...4 be (amended | changed | altered | modified) (only | solely) [in the manner | by the procedure | as] (under | in accordance with | by | through | pursuant to | provided)",
      "modalities ...6 (remain | stay) (unchanged | settled | in place | as they are)",
    }, without = { "payment", "catering", "<group>", "until", "unless", "not" } },
  },
  forbid = {
    { text = {
      "modalities ...6 (shall | will | would) be (renegotiated | negotiated anew | redrawn | drawn up anew) "
        .. "...6 (every | each | <every-n-years>)",
      "modalities ...6 (apply | applies) provisionally until",
      "every ...3 years ...10 modalities ...6 (renegotiated | negotiated anew | decided afresh)",
    }, without = { "payment", "catering", "not" } },
  },
  check = function(doc)
    return said.outright(doc, {
      "modalities ...6 (shall | will | would | are) not be [subject to] (reopened | renegotiat* | revisited)",
    })
  end,
  message = {
    missing = "nothing keeps the modalities settled; \"the modalities are settled once and for all\" would do it",
    partial = "the modalities are settled only as far as it suits; \"settled once and for all\" would hold",
    forbid = "the modalities come back for negotiation, which deviates from the reference text: they are to "
      .. "be settled",
  },
  examples = {
    satisfied = {
      "The modalities of the mechanism shall be settled once and for all.",
      "The modalities of the mechanism shall not be renegotiated.",
    },
    partial = { "The modalities should be settled once and for all." },
    violated = { "The modalities shall be renegotiated every four years." },
    missing = { "The plenary shall review the progress made in implementing the norms." },
  },
}
