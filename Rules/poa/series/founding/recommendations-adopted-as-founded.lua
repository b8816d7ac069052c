local charters = require "lib.charters"
local decisions = require "lib.decisions"
local example = require "lib.example"
local law = require "lib.law.bodies"
local lexicon = require "lib.law.reading.lexicon"
local text = require "lib.law.reading.text"
local writing = require "lib.law.writing"

local effects = "decisions: [{id: %s, text: done, basis: consensus, effects: [{type: adopt-recommendation,"
  .. " target: REC-1}]}]\n"

local function written(id)
  return example.meeting("id: m, kind: intersessional, organization_id: poa, start_date: 2027-10-20",
    (effects:format(id):gsub("consensus", "silence-procedure")))
end

-- Whether the text has a way in writing for recommendations: "Where a recommendation cannot wait, the Chair may submit it to all
-- States in writing."
local function goes_in_writing(founding)
  for _, rule in ipairs { writing.provided(founding) or {}, writing.window(founding) or {} } do
    local entry = rule[1] and rule[1].entry
    for _ = 1, 2 do
      if entry and entry.words:find " recommendation" then return true end
      entry = entry and entry.earlier
    end
  end
  return false
end

return rule {
  title = "Recommendations are adopted by the body that the founding text names",
  why = "A recommendation binds States as far as the body that adopted it may speak for them.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    return founding.words > 0 and decisions.has(decision, "adopt-recommendation")
  end,
  check = function(decision, report, founding)
    -- Where the text says what may be decided in writing, that says whether this may.
    if decisions.is_written(decision) and (writing.settles(founding, decision.effects) or goes_in_writing(founding)) then return end
    local kind = decision.meeting.kind or "unknown"
    -- A group that adopts its report or agenda adopts no recommendation.
    local words = text.plain(decision.text or "")
    if kind == "working-group" and lexicon.any(words, "report", "agenda") and not lexicon.has(words, "recommendation") then return end
    -- Minutes that say "this was accepted" of a change to a draft tell of no adoption.
    if kind == "working-group" and decision.meeting.minutes and decisions.targets(decision, "adopt-recommendation", "") == ""
      and not words:find " recommendation" and not law.names_product { words = words } then return end
    -- What is said of the very body goes before what is said of who may.
    local denial = kind == "working-group" and law.denies_adopting(founding, "group")
    local place = denial and denial[1].place or nil
    text.judge(report, decision, law.adopting(founding), function(clause)
      if clause and clause.bodies.group and kind == "working-group" then return nil end
      if law.allows(clause, kind, decision.basis ~= "silence-procedure" and decision.basis
        or nil) then return nil end
      local what = decisions.targets(decision, "adopt-recommendation", "a recommendation")
      local how = decision.basis == "chair" and " by decision of the Chair" or " in a meeting of kind "
        .. kind
      return decision.id .. " adopts " .. what .. how, "another body adopts recommendations", place
    end)
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      { founding = charters.council, records = example.sitting("2027-11-15", effects:format "D-1") },
      example.yearly(2027, effects:format "D-1"),
      { founding = example.founding { [7] = "Technical groups adopt their recommendations." },
        records = example.sitting("2027-11-15", effects:format "D-1") },
      { founding = example.founding { [7] = "The plenary adopts recommendations. Where a recommendation cannot wait, the Chair may submit it to all"
          .. " States in writing. It is adopted if no State objects within twenty days of its dispatch." },
        records = written "D-1" },
    },
    violated = {
      { founding = example.founding { [7] = "The plenary alone adopts recommendations. A technical group agrees on its report; it cannot itself give"
          .. " effect to a recommendation." }, records = example.sitting("2027-11-15", effects:format "⟦D-1⟧") },
      { founding = example.founding { [7] = "Technical groups draw up recommendations and lay them before the plenary, which alone may adopt them." },
        records = example.sitting("2027-11-15", effects:format "⟦D-1⟧") },
      { founding = example.founding { [7] = "A recommendation has no standing until the plenary has adopted it." },
        records = example.sitting("2027-11-15", effects:format "⟦D-1⟧") },
      { founding = example.founding { [7] = "Technical groups prepare recommendations. Adoption is for the plenary." },
        records = example.sitting("2027-11-15", effects:format "⟦D-1⟧") },
      { founding = charters.questions, records = example.sitting("2027-11-15", effects:format "⟦D-1⟧") },
      { founding = charters.lists, records = example.sitting("2027-11-15", effects:format "⟦D-1⟧") },
      { founding = example.founding { [7] = "Groups write recommendations. It is for the plenary to pass them." },
        records = example.sitting("2027-11-15", effects:format "⟦D-1⟧") },
      example.sitting("2027-11-15", effects:format "⟦D-1⟧"),
      { founding = example.founding { [7] = "Groups draft recommendations. The plenary decides on them." },
        records = example.sitting("2027-11-15", effects:format "⟦D-1⟧") },
      { founding = example.founding { [7] = false },
        records = example.sitting("2027-11-15", effects:format "⟦D-1⟧") },
    },
  },
}
