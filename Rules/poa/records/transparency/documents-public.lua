return rule {
  title = "Documents are public",
  requirement = "mechanism.transparent",
  scope = "meeting",
  message = "{id} is {access}",
  applies = function(meeting) return #meeting.documents > 0 end,
  check = function(meeting, report, founding, options)
    local proofs
    for _, document in ipairs(meeting.documents) do
      if document.access == "confidential" or document.access == "restricted" then report(document) elseif document.access == "public" then proofs = document end
    end
    return proofs
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
documents: [{id: D, access: public}]
]] },
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
documents: [{id: ⟦D⟧, access: confidential}]
]] },
  },
}
