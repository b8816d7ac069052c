return rule {
  title = "A silence procedure that was broken decides nothing",
  requirement = "decisions.consensus-driven",
  scope = "decision",
  message = "{id} was decided by silence although the silence was broken",
  applies = function(decision) return decision.basis == "silence-procedure" end,
  check = function(decision, report, founding, options)
    local silence = decision.silence
    local breakers = #(silence and silence.broken_by or {})
    for _, objection in ipairs(decision.objections) do
      if objection.status ~= "withdrawn" and objection.status ~= "reservation-only" then breakers = breakers + 1 end
    end
    if breakers > 0 then report(decision:at "basis") end
  end,
  examples = {
    violated = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, basis: ⟦silence-procedure⟧, silence: {opened: 2027-01-01, closes: 2027-01-15, broken_by: [state-b]}}
]] },
    undetermined = { [[
record_version: 1
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, start_date: 2027-06-07, end_date: 2027-06-11}
decisions:
  - {id: D-1, text: done, basis: silence-procedure, silence: {broken_by: []}}
]] },
  },
}
