local weigh = require "lib.weigh"

return rule {
  title = "The work of others is not duplicated",
  requirement = "duplication.avoided",
  why = "Two bodies that do the same thing cost twice and agree on less.",
  check = function(doc, report)
    -- A denial is what is asked for here, so the denied places count, too.
    local proofs = {}
    for _, hit in ipairs(doc:find "(not | nor | without | no | avoid* | minimi* | prevent* | eliminat* | reduc*) ...5 (duplicat* | overlap* ...5 <work>)") do
      if weigh.counts(hit) and not hit.sentence:mentions "copies" then proofs[#proofs + 1] = hit end
    end
    if #proofs > 0 and not proofs[1].sentence:mentions "(should | might | could)" then return proofs end
    return weigh.all(doc, report, {
      firm = { doc:find "(duplicat* | <work> ...4 overlap*) ...5 (avoided | minimized | prevented | eliminated)" },
      part = {
        proofs,
        doc:find "(coordinat* | harmoniz*) ...6 (policies | activities | work | efforts | programmes) ...10 (agencies | organizations | bodies | institutions | associations)",
        doc:find "(collaborat* | cooperat*) ...6 with ...6 (organs | specialized agencies | intergovernmental organizations)",
        doc:find "(harmoniz* | align*) ...8 with ...2 (other | existing) ...3 (standard* | polic* | organization* | bod* | specification*)",
        doc:find "coordinat* ...6 with [the] [other | relevant | competent] [international] (agencies | organizations | bodies | institutions | associations)",
      },
    })
  end,
  message = {
    missing = "nothing keeps the body from doing what others do already",
    partial = "its work is coordinated with that of others, but duplication is not surely avoided",
  },
  examples = {
    satisfied = {
      "The Agency shall avoid duplication of the work of other organizations.",
      "The Committee shall not duplicate the work of the Council.",
    },
    partial = { "The Agency shall ⟦coordinate its activities with those of other organizations⟧." },
    missing = { "The Secretary shall keep a duplicate of every key." },
  },
}
