local decisions = require "lib.decisions"
local example = require "lib.example"
local ledger = require "lib.ledger"

-- Whether the decision that created a group set a term to it, so that its end needs no decision.
local function has_term(series, id)
  local life = ledger.created(series)[id]
  local text = life and (life.decision.text or ""):lower() or ""
  return text:find "for [%w%-]+ years?" ~= nil or text:find "for [%w%-]+ months?" ~= nil
    or text:find "for a period of" ~= nil or text:find "until " ~= nil or text:find "fixed term" ~= nil
end

local function is_ended_entry(series)
  for _, group in ipairs(ledger.groups(series)) do
    if group.status == "ended" then return true end
  end
  return #series:select("meetings.decisions", { ["effects.type"] = "end-group" }) > 0
end

local create = "decisions: [{id: D-1, text: done, effects: [{type: create-group, target: tg-law}]}]\n"
local finish = "decisions: [{id: D-2, text: done, effects: [{type: end-group, target: tg-law}]}]\n"

return rule {
  title = "A group that is ended was ended by a decision, once, and stays ended",
  requirement = "groups.ended-by-yearly-meeting",
  why = "A group that fades away can come back the same way, and nobody has decided on either.",
  scope = "series",
  message = {
    default = "{id} is listed as ended, but no decision on record ended it and none set a term to it",
    twice = "{id} ends {group}, which {before} had ended already",
    revived = "{id} is listed as live on {day}, after {before} had ended it and before any decision created"
      .. " it anew",
  },
  needs = { { ["meetings.groups.status"] = "ended" }, { ["meetings.decisions.effects.type"] = "end-group" } },
  applies = function(series) return is_ended_entry(series) end,
  check = function(series, report)
    local ended, seen = {}, {}
    for _, meeting in ipairs(series.meetings) do
      for _, group in ipairs(meeting.groups) do
        local before = ended[group.id]
        if group.status == "live" and before and not seen[group.id] then
          seen[group.id] = true
          report.revived(group, { before = before.id, day = meeting.start_date }):see(before, "ended here")
        elseif group.status == "ended" and not ledger.ended(series)[group.id] and not seen[group.id]
          and not group.ended_by and not has_term(series, group.id)
        then
          seen[group.id] = true
          report(group)
        end
      end
      for _, decision in ipairs(meeting.decisions) do
        for _, effect in ipairs(decisions.effects(decision, "end-group")) do
          local id = effect.target or ""
          if ended[id] then
            report.twice(decision, { group = id, before = ended[id].id }):see(ended[id], "ended here")
          end
          ended[id] = decision
        end
        for _, effect in ipairs(decisions.effects(decision, "create-group")) do ended[effect.target
          or ""] = nil end
      end
    end
  end,
  examples = {
    violated = {
      example.yearly(2027, "groups: [{id: ⟦tg-law⟧, status: ended}]\n"),
      example.series(
        example.yearly(2027, create), example.yearly(2028, finish),
        example.yearly(2029,
          "decisions: [{id: ⟦D-3⟧, text: done, effects: [{type: end-group, target: tg-law}]}]\n")),
      example.series(
        example.yearly(2027, create), example.yearly(2028, finish),
        example.yearly(2029, "groups: [{id: ⟦tg-law⟧, status: live}]\n")),
    },
    undetermined = {
      example.series(
        example.yearly(2027, (create:gsub("text: done", "text: created for two years"))),
        example.yearly(2029, "groups: [{id: tg-law, status: ended}]\n")),
      example.series(
        example.yearly(2027, create), example.yearly(2028, finish),
        example.yearly(2029, (create:gsub("D%-1", "D-3"))),
        example.yearly(2030, "groups: [{id: tg-law, status: live}]\n")),
    },
    ["not-applicable"] = { example.yearly(2027, "groups: [{id: tg-law, status: live}]\n") },
  },
}
