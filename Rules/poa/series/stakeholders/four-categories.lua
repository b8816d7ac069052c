local records = require "lib.records"

return rule {
  title = "Civil society, the private sector, academia and the technical community take part",
  requirement = "stakeholders.four-categories",
  scope = "series",
  message = {
    partial = "of the four categories none came from: {lacking}",
    violated = "{id} was refused, and nobody else came from {category}",
  },
  check = function(series, report, founding, options)
    local first, refused = {}, {}
    for _, participant in ipairs(records.all(series, "participants")) do
      if participant.category then
        local outcome = participant.accreditation and participant.accreditation.outcome
        if outcome == "refused" then refused[participant.category] = refused[participant.category] or participant
        else first[participant.category] = participant end
      end
    end
    local proofs, lacking = {}, {}
    for _, category in ipairs { "civil-society", "private-sector", "academia", "technical-community" } do
      if first[category] then proofs[#proofs + 1] = first[category] else lacking[#lacking + 1] = category end
    end
    if #lacking == 0 then return proofs end
    local tried = false
    for _ in pairs(refused) do tried = true end
    if #proofs == 0 and not tried then return end
    local list = table.concat(lacking, ", ")
    for _, category in ipairs(lacking) do
      if refused[category] then report.violated(refused[category], { category = category }) end
    end
    if #proofs > 0 then report.partial(proofs[1], { lacking = list }) end
  end,
  examples = {
    satisfied = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
participants: [{id: a, type: stakeholder, category: civil-society}, {id: b, type: stakeholder, category: private-sector}, {id: c, type: stakeholder, category: academia}, {id: d, type: stakeholder, category: technical-community}]
]] },
    partial = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
participants: [{id: ⟦a⟧, type: stakeholder, category: civil-society}]
]] },
  },
}
