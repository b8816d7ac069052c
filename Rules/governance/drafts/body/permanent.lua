local plenary = require "lib.plenary"
local weigh = require "lib.weigh"

-- What else is permanent, or ends, in a charter: offices, seats, staff, agreements.
local others = "(permanent member* | member* ...3 permanent | representative* | mission | missions | seat | seats | term of office | staff | secretariat"
  .. " | headquarters | contract | contracts | vacanc* | permanently | budget | file* | record*)"

return rule {
  title = "The body is set up to last",
  requirement = "body.permanent",
  why = "A body that must be renewed spends its meetings on its own survival.",
  options = { plenary = "" },
  check = function(doc, report, _, options)
    local body = plenary.of(doc, options.plenary)
    -- Committees that stand or expire are not the body, unless the text is about groups.
    local groups = doc.title and doc.title:lower():find "group"
    local function own(hits)
      local found = {}
      for _, hit in ipairs(weigh.counting(hits, others)) do
        if plenary.is(body, hit.sentence.text) or groups or not hit.sentence:mentions "<group>" then found[#found + 1] = hit end
      end
      return found
    end
    local proofs = own {
      doc:find "(is | are | be | as | remain | remains) [a | an | the] ...2 (permanent | standing | perpetual) (body | organization | institution | association | organ | forum | mechanism | committee | council | board | group | commission | society)",
      doc:find "(shall be | is | are) (permanent | perpetual)",
      doc:find "(unlimited | indefinite | perpetual) (duration | period | existence | succession | term | time)",
      doc:find "(duration | existence | life | term) ...8 (perpetual | unlimited | indefinite | not limited in time)",
      doc:find "(without | no) limit* ...2 (time | duration)",
      doc:find "on [a | an] permanent basis",
      doc:find "(body | organization | society | association | agency | foundation | consortium | committee | council | board | group | convention | agreement | club) ...4 (continue | exist | remain | operate | endure | established) ...6 (indefinitely | in perpetuity | perpetually)",
    }
    for _, hit in ipairs(proofs) do
      if not hit.sentence:mentions "<soft>" then return hit end
    end
    if proofs[1] then return report.partial(proofs[1]) and nil end
    local ended = {}
    for _, hit in ipairs(own {
      doc:find "(shall | will | is to) ...3 (cease to exist | expire | sunset)",
      doc:find "(temporary | time limited | time bound | short lived | ad hoc) (body | organization | association | forum | group | groups | committee | entity | mechanism | effort)",
      doc:find "(body | organization | association | forum | group | groups | committee | entity | mechanism | agency | society) ...6 (temporary | time limited | time bound | short lived | limited duration | limited lifetime | finite)",
      doc:find "(established | created | constituted | exist* | chartered | formed | set up) ...8 for (a | an) ...3 (period | term) of",
      doc:find "(dissolve* | disband* | terminat* | retire* | wound up) ...8 (when | once | upon | after) ...8 (complet* | achiev* | fulfil* | accomplish* | expir* | reach*)",
      doc:find "(automatically | shall) (dissolve* | dissolved | disband*) ...6 (on | after | at the end of)",
      doc:find "(is | are) (temporary | time limited) in nature",
    }) do
      -- What ends is often an office, a suspension or a debt.
      if not hit.sentence:mentions "(officer* | director* | trustee* | elected | withdraw* | denounc* | suspen* | dues | notice* | term (for | of) (each | an | the) ...3 (officer* | director* | chair*))" then
        ended[#ended + 1] = hit
      end
    end
    if ended[1] then return report.ended(ended[1]) and nil end
    local set_up = weigh.counting({
      doc:find "(hereby establish* | hereby constitut* | hereby form* | <organized> ...4 (is | are) [hereby] (established | constituted | formed))",
      doc:find "(shall be called | shall be known as | to be known as | name of ...8 (shall be | is))",
      doc:find "(is | are | shall be) [the | a | an] ...3 (governing body | committee | organization | association | society | body)",
      doc:find "(composed of | consist of | consists of | comprised of)",
    })[1]
    if set_up then return report.partial(set_up) and nil end
    for _, block in ipairs(doc.blocks) do
      if block.kind == "title" and block:mentions "(charter | constitution | bylaws | statute* | governance | rules | articles | roles)" then
        return report.partial(block) and nil
      end
    end
    report.missing(doc)
  end,
  message = {
    missing = "nothing sets the body up",
    partial = "the body is set up without an end, but how long it lasts is not said; “is a permanent body” would",
    ended = "the body is set up for a time only",
  },
  examples = {
    satisfied = {
      "The Society is a permanent body.", "The Agency shall be of unlimited duration.",
      "The duration of the Association is unlimited.",
      "The present Convention is of unlimited duration, but any Party may withdraw from it.",
    },
    violated = {
      "The Agency is ⟦established for a period of⟧ five years.",
      "The Forum ⟦shall cease to exist⟧ on 31 December 2031.",
    },
    partial = { "The ⟦Agency is hereby established⟧.", "The Society should be of ⟦unlimited duration⟧." },
    missing = { "Permanent representatives receive the papers by post.", "The term of each elected officer shall expire at the next meeting." },
  },
}
