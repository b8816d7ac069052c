return rule {
  title = "A provision that creates a group says what for",
  requirement = "groups.named",
  scope = "document",
  message = "{object} has no subject",
  check = function(doc, report)
    local proofs = {}
    for _, provision in ipairs(doc:provisions { action = "<create>", object = "<group>" }) do
      if #provision:find("(on | for) ... (issue | subject | matter)") > 0 then
        proofs[#proofs + 1] = provision
      else
        report(provision:at "object")
      end
    end
    return proofs
  end,
  examples = {
    satisfied = { "The yearly meeting shall establish technical groups, each for one issue." },
    violated = { "The yearly meeting shall establish ⟦technical groups⟧." },
    undetermined = { "The Programme shall be open to all States." },
  },
}
