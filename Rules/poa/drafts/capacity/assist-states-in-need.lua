local words = require "lib.words"
local needy = "(states in need | states that need | states which need | states requiring assistance | requesting states | states requesting | states that request | states that ask"
  .. " | developing states | developing countries | least developed countries | countries in need | countries that need)"

return rule {
  title = "Support goes to States that need it",
  requirement = "capacity.assist-states-in-need",
  why = "Help is worth most where the defences are weakest.",
  expect = {
    { text = "(shall | will | would | should | may | could | to) (assist | support | help) ...4 " .. needy .. " ...16 (cyber* | ict* | network* | digital* | security)",
      without = words.lookalikes { "not", "no", "only", "nor", "secretariat" } },
    { text = "(support | supports | provide | provides | facilitate | facilitates | offer | offers | give | gives) ...16 (assistance | help) (to | for) ...2 " .. needy,
      without = words.lookalikes { "not", "no", "only", "nor", "secretariat", "travel" } },
    { text = "(assistance | support) ...10 (provided | given | directed | go | goes | offered | rendered) ...3 (to | at) ...3 " .. needy,
      without = words.lookalikes { "not", "no", "only", "nor", "could", "travel" } },
  },
  forbid = {
    { text = "(assistance | support | help) ...10 (only | exclusively | solely | limited to | restricted to | reserved for) ...4 (donors | donor states | contributors | contributing states | states that have paid | states which have paid | founding states)",
      without = words.confined { "not", "no" } },
  },
  message = {
    missing = "nothing directs support to States that need it; "
      .. "“assist States which need assistance to build their cyber defences” would",
    partial = "support for States in need is not certain; “shall assist States which need it” would make it so",
    forbid = "this deviates from the reference text: support goes to others than the States that need it",
  },
  examples = {
    satisfied = {
      "The mechanism shall assist States in need in building their cyber defences.",
      "Assistance shall be provided to requesting States.",
    },
    violated = { "⟦Assistance shall be reserved for contributing States.⟧" },
    partial = { "⟦Assistance should be provided to requesting States.⟧" },
    missing = { "States shall assist the secretariat in building a website." },
  },
}
