local example = require "lib.example"
local law = require "lib.law.outsiders"
local telling = require "lib.telling"
local text = require "lib.law.reading.text"

local kinds = { stakeholder = true, igo = true, ["observer-state"] = true }

-- Those who took part and are no members, by id.
local function strangers(meeting)
  local set, any = {}, false
  for _, participant in ipairs(meeting.participants) do
    local is_stranger = kinds[participant.type or ""] or participant.role == "observer" and participant.type ~= "state"
    if participant.id and is_stranger then set[participant.id], any = participant, true end
  end
  return any and set or nil
end

local moving = { " moved ", " tabled ", " proposed ", " submitted ", " put forward ", " moved in " }
local things = { " amendment", " motion", " draft ", " proposal", " text ", " words " }
-- What a member took up as its own, or what was not put.
local adopting = { " taken up by ", " as its own ", " sponsored by ", " made it its own ", " as their own ", " ruled out ", " not receivable ", " not put ",
  " inadmissible ", " declined to put ", " could not be put ", " reminded " }

-- The name under which words say that a stranger moved something; nil where they do not.
local function mover(words, set)
  if text.matches({ words = words }, adopting) or not text.matches({ words = words }, things) then return nil end
  for id, participant in pairs(set) do
    for _, name in ipairs { participant.name or id, id } do
      local own = text.plain(name):gsub("^ the ", " "):sub(2, -2)
      for _, verb in ipairs(#own > 2 and moving or {}) do
        local at = words:find(" " .. own .. " ", 1, true)
        local tail = at and words:sub(at + #own + 1)
        local where = tail and tail:find(verb, 1, true)
        -- "The League, being at the bar, moved in writing an amendment".
        if where and select(2, tail:sub(1, where):gsub("%S+", "")) <= 6 then return participant.name or id end
      end
      for _, by in ipairs(#own > 2 and { " by ", " by the ", "amendment of ", "amendment of the ", "motion of ", "motion of the ", "proposal of ",
        "proposal of the " } or {}) do
        local at = words:find(by .. own .. " ", 1, true)
        if at and (by:find "of" or text.matches({ words = words:sub(math.max(1, at - 14), at) }, { "moved $", "tabled $", "proposed $", "submitted $",
          "forward $", "amendment $",
          "proposal $", "motion $" })) then return participant.name or id end
      end
    end
  end
end

local function first(list, set)
  for _, id in ipairs(list) do
    if not set[id] then return nil end
  end
  return list[1]
end

local function applies_to(rule, meeting)
  local context = rule and rule[1].context
  if not context then return rule end
  return (context == "group") == (meeting.kind == "working-group") and rule or nil
end

local function judge_proposals(meeting, set, report, rule)
  local told = false
  local function judge(place, who, what)
    told = true
    text.judge(report, place, rule, function() return who .. " has no seat and " .. what, "this is left to members" end)
  end
  for _, motion in ipairs(meeting.motions) do
    local own = set[motion.creator_id or ""]
    if own then judge(motion, own.name or own.id, "moved " .. (motion.id or "a motion")) end
  end
  for _, document in ipairs(meeting.documents) do
    local name = (document.name or ""):lower()
    local by = first(document.submitted_by, set)
    if by and (name:find "amendment" or name:find "^draft decision" or name:find "^draft resolution" or name:find "^motion"
      or name:find "^proposal ") then
      judge(document, set[by].name or by, "submitted " .. document.id)
    end
  end
  if told then return end
  for _, decision in ipairs(meeting.decisions) do
    local words = ""
    for _, sentence in ipairs(telling.about(decision)) do words = words .. sentence.words end
    local who = mover(words, set)
    if who then return judge(decision, who, "moved what became " .. decision.id) end
  end
end

local function record(body)
  return example.yearly(2027, [[
participants: [{id: a, type: state}, {id: reedlife, type: stakeholder, name: Reedlife, role: observer}]
]] .. body)
end
local function moved(by, place)
  local function part(own) return place == own and "⟦m-1⟧" or "m-1" end
  return record("motions: [{id: " .. part "motion" .. ", text: Amendment to the draft, creator_id: " .. by .. "}]\n"
    .. "decisions: [{id: D-1, text: adopted, basis: consensus, motion_id: m-1}]\n")
end
local barred = example.founding { [9] = "Observers may take the floor after the Parties. They shall not submit proposals or amendments,"
  .. " nor take part in any decision." }
local silent = example.founding { [9] = "Observers may attend the meetings but may not speak." }

return rule {
  title = "Those who are no members do in a meeting what the founding text lets them",
  why = "A seat at the back is no seat at the table, and whoever has no vote cannot carry a text.",
  against = "founding",
  scope = "meeting",
  message = text.messages,
  applies = function(meeting, founding)
    return founding.words > 0 and (law.denied(founding, "propose") or law.denied(founding, "decide") or law.denied(founding, "speak")
      or law.denied(founding, "attend")) ~= nil
      and #meeting.participants > 0
  end,
  check = function(meeting, report, founding)
    local set = strangers(meeting)
    if not set then return end
    local propose = applies_to(law.denied(founding, "propose"), meeting)
    if propose then judge_proposals(meeting, set, report, propose) end
    local decide = applies_to(law.denied(founding, "decide"), meeting)
    for _, motion in ipairs(decide and meeting.motions or {}) do
      for _, event in ipairs(motion.vote_events) do
        for _, vote in ipairs(event.votes) do
          local own = set[vote.voter_id or ""]
          if own then
            text.judge(report, vote, decide, function()
              return (own.name or own.id) .. " voted on " .. (motion.id or "a motion"), "they have no part in decisions"
            end)
          end
        end
      end
    end
    local speak = applies_to(law.denied(founding, "speak"), meeting)
    for _, request in ipairs(speak and meeting.floor_requests or {}) do
      local own = set[request.by or ""]
      if own and request.outcome == "granted" then
        text.judge(report, request, speak, function() return (own.name or own.id) .. " was given the floor", "they do not speak" end)
      end
    end
    local attend = not law.may_be_invited(founding) and applies_to(law.denied(founding, "attend"), meeting)
    for _, participant in ipairs(attend and meeting.participants or {}) do
      local is_there = participant.mode == "in-person" or participant.mode == "online" or participant.mode == "both"
      if participant.type == "stakeholder" and is_there and participant.role ~= "briefer" then
        return text.judge(report, participant, attend, function()
          return (participant.name or participant.id) .. " took part in " .. meeting.id, "they do not attend"
        end)
      end
    end
  end,
  examples = {
    founding = barred,
    satisfied = {
      moved "a",
      { founding = example.founding(), records = moved "reedlife" },
      record "floor_requests: [{by: reedlife, mode: in-person, outcome: granted}]\n",
      { founding = silent, records = record "floor_requests: [{by: reedlife, mode: in-person, outcome: denied}]\n" },
      -- A member took it up as its own.
      record "decisions: [{id: D-1, text: 'The words tabled by Reedlife, taken up by Ayla, were adopted.', basis: consensus}]\n",
      { founding = example.founding { [9] = "Any body which is not a Party may attend as observer and may speak when the Parties have spoken." },
        records = record "floor_requests: [{by: reedlife, mode: in-person, outcome: granted}]\n" },
      { founding = example.founding { [9] = "Observers speak and propose, but do not vote." }, records = moved "reedlife" },
      -- What binds members only, and what another organ has no power to, is not denied to those outside.
      { founding = example.founding { [9] = "Organizations attend. An amendment requires consensus and binds only the Parties which accept it." },
        records = moved "reedlife" },
      { founding = example.founding { [9] = "The Bureau hears organizations. It has no power to decide or to propose." }, records = moved "reedlife" },
      -- Papers under their own name are no proposals.
      record "documents: [{id: INF-1, name: Paper on rewetting, submitted_by: [reedlife]}]\n",
    },
    violated = {
      { founding = example.founding { [9] = "Motions and amendments may be moved by delegations only." }, records = moved("reedlife", "motion") },
      { founding = example.founding { [9] = "Entities which have been admitted may speak. They do not submit proposals." },
        records = moved("reedlife", "motion") },
      { founding = example.founding { [9] = "Guests may take the floor; they make no proposals." }, records = moved("reedlife", "motion") },
      moved("reedlife", "motion"),
      record "decisions: [{id: ⟦D-1⟧, text: 'The amendment moved by Reedlife was accepted.', basis: consensus}]\n",
      record "decisions: [{id: ⟦D-1⟧, text: 'Reedlife, being at the bar, moved an amendment, which was accepted.', basis: consensus}]\n",
      record "documents: [{id: ⟦A-1⟧, name: Amendment to the draft, submitted_by: [reedlife]}]\n",
      record "motions: [{id: m-1, text: adopt, vote_events: [{votes: [⟦{voter_id: reedlife, option: 'yes'}⟧, {voter_id: a, option: 'yes'}]}]}]\n",
      record "documents: [{id: ⟦A-1⟧, name: Motion on cranes, submitted_by: [reedlife]}]\nmotions: [{id: m-2, text: other, creator_id: a}]\n",
      { founding = example.founding { [9] = "Observers sit in silence." },
        records = record "floor_requests: [⟦{by: reedlife, mode: in-person, outcome: granted}⟧]\n" },
      { founding = silent, records = record "floor_requests: [⟦{by: reedlife, mode: in-person, outcome: granted}⟧]\n" },
      { founding = example.founding { [9] = "Meetings of technical groups are attended by States only." },
        records = example.meeting("id: m, kind: working-group, organization_id: tg-law, start_date: 2027-09-01",
          "participants: [{id: ⟦reedlife⟧, type: stakeholder, name: Reedlife, mode: in-person}, {id: a, type: state}]\n") },
      { founding = example.founding { [9] = "Partners attend the yearly meeting and speak after the members, and take no part in decisions." },
        records = record("motions: [{id: m-1, text: adopt, vote_events: [{votes:"
          .. " [⟦{voter_id: reedlife, option: 'yes'}⟧, {voter_id: a, option: 'yes'}]}]}]\n") },
      { founding = example.founding { [9] = "Only delegations may move amendments." }, records = moved("reedlife", "motion") },
      { founding = example.founding { [9] = "Accredited bodies follow the debate without the right to propose texts or to vote." },
        records = moved("reedlife", "motion") },
      { founding = example.founding { [9] = "Organizations of civil society are welcome. They have no vote and may neither table nor sponsor texts." },
        records = moved("reedlife", "motion") },
      { founding = example.founding { [9] = "Motions are reserved to members; stakeholders speak when called." },
        records = moved("reedlife", "motion") },
    },
  },
}
