-- What a text says outright, for wordings that the kernel's grading would read the wrong way round: a requirement that
-- is met by a denial ("shall not be reopened"), or one that asks for a condition ("if appropriate").

local said = {}

local soft = "(should | could | might | ought | encourage* | invite* | recommend* | consider* | suggest* | propose* "
  .. "| hope* | endeavo* | strive* | seek | principle | possible | feasible | whether | unless | except | save | chair)"

-- Places of the patterns in operative sentences that nothing softens and no brackets leave open.
function said.outright(doc, patterns)
  local proofs = {}
  for _, pattern in ipairs(patterns) do
    for _, hit in ipairs(doc:find(pattern)) do
      if hit.layer == "operative" and not hit.disputed and not hit.sentence:mentions(soft) then
        proofs[#proofs + 1] = hit
      end
    end
  end
  return proofs
end

return said
