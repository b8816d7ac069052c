local bodies = require "lib.law.bodies"
local charters = require "lib.charters"
local deciding = require "lib.deciding"
local decisions = require "lib.decisions"
local example = require "lib.example"
local minutes = require "lib.minutes"
local law = require "lib.law.decision"
local lexicon = require "lib.law.reading.lexicon"
local meetings = require "lib.meetings"
local objecting = require "lib.objecting"
local powers = require "lib.law.powers"
local roles = require "lib.law.reading.roles"
local telling = require "lib.telling"
local text = require "lib.law.reading.text"

local function words_of(decision)
  local motion = decisions.motion(decision)
  return text.plain((decision.text or "") .. " " .. (motion and motion.text or ""))
end

-- The matter of a decision, where the founding text may have a rule of its own for it.
local function matter(decision)
  if decisions.has(decision, "amend-rules") then return "amendment" end
  local words = words_of(decision)
  if lexicon.has(words, "election") then return "election" end
  if deciding.is_on_procedure(decision) then return "procedure" end
  if decisions.has(decision, "accredit") or words:find " accredit" or words:find " applica[nt]" then return "accreditation" end
  if lexicon.has(words, "money") then return "budget" end
  if lexicon.has(words, "remove") then return "removal" end
end

-- What it changes that a text may have a rule of its own for, by its effects or by what the record says of groups.
local function changes_of(decision)
  local changes = { create = decisions.has(decision, "create-group"), ["end"] = decisions.has(decision, "end-group"),
    recommendations = decisions.has(decision, "adopt-recommendation") }
  for _, group in ipairs(decision.meeting.groups) do
    changes.create = changes.create or group.created_by == decision.id
    changes["end"] = changes["end"] or group.ended_by == decision.id
  end
  return changes
end

-- How it was taken; "vote" where votes were counted on what the chair had ruled.
local function basis_of(decision)
  local basis = decisions.basis(decision)
  if not basis and objecting.is_told_as_consensus(decision) then return "consensus" end
  return basis == "chair" and decisions.is_counted(decision) and "vote" or basis
end

-- Whether a decision does nothing but create or end groups, for which the text has a rule of its own, which
-- `groups-created-as-founded` judges: a rule on how one body decides says nothing more of it, one on "all decisions" does.
local function is_on_groups_alone(decision, founding)
  if #decision.effects == 0 then return false end
  for _, effect in ipairs(decision.effects) do
    local rule = effect.type == "create-group" and bodies.creating(founding) or effect.type == "end-group" and bodies.ending(founding)
    if not rule then return false end
  end
  return true
end

-- Whether the text gives the Chair the power to take a decision alone.
local function is_of_chair(decision, founding)
  for _, own in ipairs { { "create-group", bodies.creating }, { "end-group", bodies.ending } } do
    local rule = decisions.has(decision, own[1]) and own[2](founding)
    if rule and rule[1].bodies.chair then return true end
  end
  if not decisions.reserved(decision) and powers.covers(founding, words_of(decision)) then return true end
  local power = law.chaired(founding)
  return power ~= nil and (decisions.is_procedural(decision) or not power[1].is_order)
end

-- Whether the record of the meeting tells of an effort to reach consensus that failed.
local function shows_effort(decision)
  if #decision.objections > 0 then return true end
  local words = (decision.text or ""):lower()
  for _, motion in ipairs(decision.meeting.motions) do words = words .. " " .. (motion.text or ""):lower() end
  for _, statement in ipairs(decision.meeting.statements) do words = words .. " " .. (statement.text or ""):lower() end
  for _, sentence in ipairs(telling.before(decision) or {}) do words = words .. sentence.words end
  return words:find("consensus", 1, true) ~= nil or lexicon.any(text.plain(words), "fail", "persist", "defer")
end

-- Whether a sentence is on "all decisions of the plenary", and not on all there are.
local function of_plenary_alone(founding, entry)
  for _, noun in ipairs(roles.plenary_nouns(founding)) do
    if entry.words:find(" decisions of the " .. noun .. " ", 1, true) or entry.words:find(" decision of the " .. noun .. " ", 1, true) then return true end
  end
  return text.matches(entry, { " decisions? of the yearly meeting ", " decisions? of the annual meeting ", " decisions? of the plenary " }) ~= nil
end

-- Whether a decision changes something else than a recommendation.
local function has_other_effects(decision)
  for _, effect in ipairs(decision.effects) do
    if effect.type ~= "adopt-recommendation" and effect.type ~= "other" then return true end
  end
  return false
end

local function by_vote(decision, clause, founding)
  if clause.kind == "majority" then
    local words = deciding.short(decision, clause)
    return words, "this majority is asked for", clause.place
  elseif clause.is_definition then
    -- What consensus is does not say that it is needed.
    return nil
  elseif clause.fallback and (not clause.fallback.recommendations or not has_other_effects(decision)) then
    local words = deciding.short(decision, clause.fallback)
    if words then return words, "this majority is asked for where consensus fails", clause.fallback.place, clause.fallback.force end
    local is_light = deciding.is_on_procedure(decision) or matter(decision) == "election"
    if not is_light and not shows_effort(decision) then
      return decision.id .. " was put to a vote, and the record shows no effort to reach consensus before",
        "a vote follows only where consensus has failed", clause.place
    end
  else
    -- Where votes are provided for in some case, a vote that reaches what they need is no fault, unless the matter has a rule
    -- of its own.
    local provided = not clause.is_own and law.provides_votes(founding)
    -- Beside a rule for matters of substance, votes on no named matter are for the rest.
    if provided and clause.is_substance and not provided[1].is_substance and not provided[1].is_fallback then provided = nil end
    local words = provided and deciding.short(decision, provided[1])
    if provided then return words, words and "this majority is asked for", provided[1].place end
    if not clause.is_own and powers.exempts(founding, words_of(decision)) then return nil end
    local ban = law.no_votes(founding)
    return decision.id .. " was put to a vote", "consensus is asked for here", ban and ban[1].place or nil
  end
end

-- How a decision breaks a clause on the manner of deciding, and what the clause asks for.
local function breach(decision, clause, founding)
  local basis = basis_of(decision)
  if basis == "chair" then
    local is_wide = clause and clause.is_all and not of_plenary_alone(founding, clause.entry)
    if clause and clause.is_definition or not is_wide and is_on_groups_alone(decision, founding) then return nil end
    return decision.id .. " was taken by the Chair alone", "decisions are taken in another way"
  elseif basis == "vote" then
    if clause then return by_vote(decision, clause, founding) end
    if decisions.is_procedural(decision) or law.provides_votes(founding) or powers.exempts(founding, words_of(decision)) then return nil end
    return decision.id .. " was put to a vote", "nothing is put to a vote here"
  elseif basis == "consensus" or basis == "without-a-vote" then
    local all = objecting.standing(decision)
    local held = all[1]
    if held and (not clause or clause.kind == "consensus") then
      -- Where the text lets a few objections pass, it takes more.
      local tolerance = law.tolerance(founding)
      if tolerance and #all <= tolerance[1].most then return nil end
      return (held.by or "somebody") .. " maintained an objection to " .. decision.id
        .. ", which is recorded as consensus", "this leaves no room for an objection that stands"
    end
  end
end

local yes_no = "vote_events: [{counts: [{option: 'yes', value: %d}, {option: 'no', value: %d}]}]"
local function voted(id, yes, no)
  return example.yearly(2027, ([[
decisions: [{id: %s, text: done, basis: vote, motion_id: m-1}]
motions: [{id: m-1, text: adopt, result: pass, %s}]
]]):format(id, yes_no:format(yes, no)))
end
local two_thirds = example.founding { [4] =
  "The yearly meeting takes its decisions by a majority of two thirds of the States present and voting." }
local fallback = example.founding { [4] = "The yearly meeting decides by consensus. Where consensus cannot"
  .. " be reached,"
  .. " it decides by a majority of two thirds of the States present and voting." }
local silent = example.founding { [4] = false }
local bracketed = example.founding { [4] = "All decisions are taken by [consensus] [a simple majority]." }

local schedule = [[Matters are decided as this table says.

| No. | Matter | Decided by | Manner |
| --- | --- | --- | --- |
| 1 | Establishment of a technical group | yearly meeting | consensus |
| 2 | Adoption of recommendations | yearly meeting | two thirds of States present and voting |
]]

return rule {
  title = "A decision is taken the way the founding text says",
  why = "A body that does not keep to its own way of deciding has decided nothing that others must accept.",
  against = "founding",
  scope = "decision",
  message = text.messages,
  applies = function(decision, founding)
    local basis = basis_of(decision)
    return founding.words > 0 and basis ~= nil and not decisions.is_written(decision)
  end,
  check = function(decision, report, founding)
    local basis = basis_of(decision)
    if basis == "chair" and is_of_chair(decision, founding) then return end
    local is_own = matter(decision) ~= nil and matter(decision) ~= "budget"
    local rule = not is_own and law.own(founding, words_of(decision), changes_of(decision))
      or law.rule(founding, matter(decision), decision.meeting.kind == "working-group")
    -- Order in the room is the chair's.
    if basis == "chair" and matter(decision) == "procedure" then return end
    -- A council or a bureau decides by its own rule; that of the plenary binds it where it is on all decisions.
    if basis ~= "chair" and meetings.is_of_organ(decision.meeting) then
      rule = law.of_executive(founding) or rule and #rule > 0 and rule[1].is_all and rule or nil
      if not rule then return end
    end
    -- What the chairs of a body do between its meetings is no decision of that body: how "the plenary decides" does not
    -- bind them, how "all decisions" are taken does.
    if basis == "chair" and not meetings.is_of_all(decision.meeting) and (not rule or #rule > 0
      and (not rule[1].is_all or of_plenary_alone(founding, rule[1].entry)) and (roles.plenary(founding, rule[1].entry) or text.has(rule[1].entry,
        { "present and voting", "members present", "states present", "parties present" }))) then
      return
    end
    -- A rule for matters of substance leaves procedure free: an empty rule is not a silent text.
    if rule and #rule == 0 then return end
    local held = basis ~= "vote" and basis ~= "chair" and objecting.standing(decision)[1]
    local is_short = basis == "vote" and rule and (rule[1].kind == "majority" or rule[1].fallback)
    local place = held and #decision.objections > 0 and held or (is_short or held or basis == "chair" or not decision.basis) and decision
      or decision:at "basis"
    if not rule and basis == "vote" then rule = law.no_votes(founding) end
    local finding = text.judge(report, place, rule, function(clause)
      if clause and not clause.kind then clause = nil end
      return breach(decision, clause, founding)
    end)
    local standing_rule = finding and held and rule and law.of_standing(founding)
    if standing_rule and standing_rule[1].place ~= rule[1].place then
      finding:see(standing_rule[1].place, "nothing is adopted over an objection that stands")
    end
  end,
  examples = {
    founding = example.founding(),
    satisfied = {
      -- What a rule excepts has a rule of its own, wherever the exception stands.
      { founding = example.founding { [4] = "With the exception of questions of procedure, which are decided by simple majority, the plenary"
        .. " decides by consensus." }, records = (voted("D-1", 50, 40):gsub("text: done", "text: done, procedural: true")) },
      { founding = example.founding { [4] = "The plenary decides by consensus. No question may be put to a vote, save the election of officers." },
        records = (voted("D-1", 50, 40):gsub("text: done", "text: A Chair was elected by secret ballot")) },
      -- Rows of a table rule on their own matters.
      { founding = example.founding { [4] = schedule }, records = (voted("D-1", 60, 30):gsub("text: done,",
        "text: done, effects: [{type: adopt-recommendation, target: R-1}],")) },
      -- Matters that the text excepts from consensus, or from its ban on votes, in whatever words.
      { founding = example.founding { [4] = "The plenary takes all its decisions by consensus, with the sole exception of motions on the conduct of business." },
        records = (voted("D-1", 50, 40):gsub("text: done", "text: The ruling on the order of speakers was upheld., procedural: true")) },
      { founding = example.founding { [4] = "The plenary decides by consensus. The admission of organisations is the one matter of substance on which it may vote." },
        records = (voted("D-1", 50, 40):gsub("text: done", "text: The Cable Union was not admitted.")) },
      { founding = example.founding { [4] = "All decisions are made by consensus. There is no voting, save on the seat of the secretariat." },
        records = (voted("D-1", 50, 40):gsub("text: done", "text: The seat of the secretariat is Arvan.")) },
      -- Objections that minutes tell of, taken back in the end or held against something that had no objection when it was decided.
      { founding = example.founding { [4] = "The plenary decides by consensus." }, records = minutes("decisions: [{id: D-1, text: done, basis: consensus}]\n",
        "Arvan said that its objection stood. After a break Arvan withdrew its objection.\n\nThe report was adopted by consensus (D-1).") },
      -- An objection that minutes say was taken back.
      { founding = example.founding { [4] = "The plenary decides by consensus." }, records = minutes("decisions: [{id: D-1, text: done, basis: consensus}]\n",
        "Arvan first objected to the title, and took the objection back when it was changed.\n\nThe report was adopted by consensus (D-1).") },
      -- What is held against an applicant stops no decision; a motion that minutes tell of is one of order.
      { founding = example.founding { [4] = "The plenary decides by consensus." }, records = minutes("decisions: [{id: D-1, text: done, basis: consensus}]\n",
        "Arvan objected to one applicant.\n\nThe report was adopted by consensus (D-1).") },
      -- What an opening formula wishes binds nobody; a vote that is provided for is no fault.
      { founding = "# Convention\n\nTHE CONTRACTING PARTIES, being desirous of settling all questions by common accord, have agreed upon the following Articles:\n\n"
        .. "1. Resolutions of the plenary shall be taken by a majority of two thirds of the votes cast.\n", records = voted("D-1", 60, 30) },
      { founding = example.founding { [4] = "The plenary looks for consensus. The Chair may at any time put the matter to a vote." }, records = voted("D-1", 60, 50) },
      { founding = example.founding { [4] = "Decisions are taken by consensus. The Chair determines the timetable of the sittings. Matters of procedure are decided by simple majority." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: The hours of sitting were fixed., basis: chair, procedural: true}]\n") },
      { founding = example.founding { [4] = "The plenary shall make every effort to agree by consensus. If consensus has not been attained, the Chair shall so inform the plenary, which may then decide by a majority of two thirds of those present and voting." },
        records = (voted("D-1", 60, 20):gsub("text: done", "text: Consensus was not attained")) },
      -- A vote that only minutes tell of.
      { founding = two_thirds, records = minutes("decisions: [{id: D-1, text: done, basis: vote}]\n",
        "The proposal was put to a vote. There were eight votes in favour, two against and one abstention. It was adopted (D-1).") },
      -- Who ends groups is another rule's business, unless all decisions, of whomever, are taken in one way.
      { founding = example.founding { [4] = "All decisions of the plenary are taken by consensus.", [9] = "Groups are ended by the plenary alone." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: The Chair closed the group., basis: chair, effects: [{type: end-group, target: g}]}]\n") },
      { founding = example.founding { [4] = "The plenary takes its decisions of substance by consensus.", [9] = "Groups are ended by the plenary alone." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: The Chair closed the group., basis: chair, effects: [{type: end-group, target: g}]}]\n") },
      -- Powers of the chair, and order in the room.
      { founding = example.founding { [4] = "All decisions are taken by consensus.", [9] = "The Chair may fix the dates on which a group sits and may postpone a sitting." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: The Chair postponed the sitting of the group to other dates., basis: chair}]\n") },
      { founding = example.founding { [4] = "All decisions are taken by consensus." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: The list of speakers was closed., basis: chair, procedural: true}]\n") },
      { founding = example.founding { [4] = "All decisions are taken by consensus, save that the budget is adopted by two thirds of those voting." },
        records = (voted("D-1", 60, 30):gsub("text: done", "text: The budget is adopted")) },
      { founding = example.founding { [4] = "Decisions are taken by consensus. The objection of a single State does not prevent consensus." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: done, basis: consensus, objections: [{by: c, status: maintained}]}]\n") },
      { founding = charters.council, records = voted("D-1", 50, 30) },
      -- How the plenary decides binds neither a council nor chairs, each with records of their own.
      { founding = example.founding { [4] = "The plenary decides by consensus." }, records = example.series(example.yearly(2027, "governed_by: {document: f.md}\n"),
        example.meeting("id: b, kind: intersessional, organization_id: bureau, start_date: 2027-09-01",
          "governed_by: {document: f.md}\nparticipants: [{id: ch, type: officer, role: chair}]\ndecisions: [{id: B-1, text: called, basis: vote}]\n")) },
      { founding = example.founding { [4] = "The plenary decides by consensus." }, records = example.series(example.yearly(2027, "governed_by: {document: f.md}\n"),
        example.meeting("id: b, kind: intersessional, organization_id: bureau, start_date: 2027-09-01",
          "governed_by: {document: f.md}\nparticipants: [{id: ch, type: officer, role: chair}]\ndecisions: [{id: B-1, text: called, basis: chair}]\n")) },
      { founding = two_thirds, records = example.yearly(2027, "decisions: [{id: D-1, text: Adopted by six votes to two with one abstention., basis: vote}]\n") },
      example.yearly(2027, "decisions: [{id: D-1, text: done, basis: consensus}]\n"),
      { founding = two_thirds, records = voted("D-1", 60, 30) },
      { founding = example.founding { [4] = "Decisions are taken by a majority of those present and voting, except"
        .. " that the budget is decided by consensus." }, records = voted("D-1", 50, 40) },
      -- A vote on procedure, where only matters of substance are reserved to consensus.
      { founding = example.founding { [4] = "All decisions of substance are taken by consensus." }, records =
        example.yearly(2027, "decisions: [{id: D-1, text: adjourned, basis: vote, procedural: true}]\n") },
      { founding = example.founding { [4] = "Decisions are taken by consensus. Consensus is achieved if no more than two members object." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: done, basis: consensus, objections: [{by: c, status: maintained}]}]\n") },
      { founding = fallback, records = (voted("D-1", 60, 30):gsub("text: done", "text: after efforts for consensus")) },
      -- A power that the text gives to the Chair.
      { founding = example.founding { [5] = "The Chair creates technical groups." },
        records = example.yearly(2027,
          "decisions: [{id: D-1, text: done, basis: chair, effects: [{type: create-group, target: tg-law}]}]\n") },
      { founding = example.founding { [4] = "All decisions are taken by consensus. The Chair rules on points of order." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: ruled, basis: chair, procedural: true}]\n") },
    },
    violated = {
      -- An objection that only the prose of minutes tells of, before the decision or right behind it.
      { founding = example.founding { [4] = "The plenary decides by consensus. The Chair does not declare a decision adopted while an objection stands." },
        records = minutes("decisions: [{id: ⟦D-1⟧, text: done, basis: consensus}]\n",
          "Arvan said that its objection stood.\n\nThe Chair declared the report adopted by consensus (D-1).") },
      { founding = example.founding { [4] = "The plenary decides by consensus." },
        records = minutes("decisions: [{id: ⟦D-1⟧, text: done}]\n",
          "The Chair declared D-1 adopted by consensus. Arvan asked that the minutes show that it had"
          .. " not withdrawn its objection.") },
      -- A matter that the text names by its article, and matters that the sentence before names.
      { founding = "# Convention\n\n## Article 1\n\n1. The Conference meets each year.\n\n## Article 2\n\n1. The Conference decides by consensus.\n\n"
          .. "2. If consensus fails, the Conference may decide by three quarters of those voting.\n\n3. Paragraph 2 shall not apply to a decision under article 3,"
          .. " paragraph 1; such a decision requires consensus in all circumstances.\n\n## Article 3\n\n1. Expert groups are established by the Conference.\n",
        records = (voted("D-1", 60, 10):gsub("text: done, basis: vote", "text: consensus failed, effects: [{type: create-group, target: tg-law}], basis: ⟦vote⟧")) },
      { founding = example.founding { [3] = "If consensus fails, the plenary may decide by three quarters of those voting.", [4] = "Paragraph 3 has no application to"
          .. " decisions referred to in paragraph 5; these require consensus at all times.", [5] = "Groups are set up and wound up by the plenary." },
        records = (voted("D-1", 60, 10):gsub("text: done, basis: vote", "text: consensus failed, effects: [{type: create-group, target: g}], basis: ⟦vote⟧")) },
      { founding = example.founding { [4] = "The plenary decides by consensus. Two matters are put to the vote: the admission of associates, and the scale of"
          .. " contributions. On these matters a motion is carried by two thirds of the votes cast." },
        records = (voted("⟦D-1⟧", 50, 40):gsub("text: done", "text: The scale of contributions was approved.")) },
      { founding = example.founding { [4] = "All decisions are taken by consensus.", [9] = "Groups are ended by the plenary alone." },
        records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: The Chair closed the group., basis: chair, effects: [{type: end-group, target: g}]}]\n") },
      -- A ban on votes on one matter.
      { founding = example.founding { [4] = "If consensus fails, the plenary may decide by three quarters of those voting.", [5] = "On the creation of groups no vote shall be taken." },
        records = (voted("D-1", 60, 10):gsub("text: done, basis: vote", "text: consensus failed, effects: [{type: create-group, target: tg-law}], basis: ⟦vote⟧")) },
      { founding = example.founding { [4] = "If consensus fails, the plenary may decide by three quarters of those voting.",
        [5] = "Groups are set up and closed by consensus. No vote shall be taken on them." },
        records = (voted("D-1", 60, 10):gsub("text: done, basis: vote", "text: consensus failed, effects: [{type: create-group, target: tg-law}], basis: ⟦vote⟧")) },
      -- What is taken out of the provision on votes, with or without saying what holds instead.
      { founding = example.founding { [4] = "If consensus fails, the plenary may decide by three quarters of those voting.", [5] = "The preceding paragraph is not"
        .. " available for the setting up of a group, nor for an amendment of this text; such matters are settled by consensus alone." },
        records = (voted("D-1", 60, 10):gsub("text: done, basis: vote", "text: consensus failed, effects: [{type: create-group, target: tg-law}], basis: ⟦vote⟧")) },
      { founding = example.founding { [4] = "If consensus fails, the plenary may decide by three quarters of those voting.", [5] = "Paragraph 4 does not"
        .. " apply to the creation of a group." },
        records = (voted("D-1", 60, 10):gsub("text: done, basis: vote", "text: consensus failed, effects: [{type: create-group, target: tg-law}], basis: ⟦vote⟧")) },
      { founding = example.founding { [4] = schedule }, records = (voted("D-1", 60, 30):gsub("text: done, basis: vote",
        "text: done, effects: [{type: create-group, target: tg-law}], basis: ⟦vote⟧")) },
      { founding = example.founding { [4] = "*Decides* that the plenary shall take its decisions by consensus, and that questions of procedure may be"
        .. " put to a vote;" }, records = (voted("D-1", 60, 30):gsub("basis: vote", "basis: ⟦vote⟧")) },
      { founding = example.founding { [4] = "Decisions are taken by two thirds of those voting. Technical groups may be established only with the"
        .. " agreement of all States." }, records = (voted("D-1", 60, 30):gsub("text: done, basis: vote",
        "text: done, effects: [{type: create-group, target: tg-law}], basis: ⟦vote⟧")) },
      { founding = example.founding { [4] = "The plenary may decide by a majority of two thirds of those voting. The rule in this paragraph does not extend to"
        .. " amendments of this text. For those, consensus is indispensable." }, records = (voted("D-1", 60, 30):gsub("text: done, basis: vote",
        "text: done, effects: [{type: amend-rules, target: poa}], basis: ⟦vote⟧")) },
      { founding = two_thirds, records = minutes("decisions: [{id: ⟦D-1⟧, text: done, basis: vote}]\n",
        "There were six votes in favour, five against and one abstention. The proposal was adopted (D-1).") },
      { founding = example.founding { [4] = "The plenary resolves by the concurring voices of four members." }, records = voted("⟦D-1⟧", 3, 2) },
      { founding = example.founding { [4] = "The plenary decides by consensus. When consensus is not emerging, the Chair may hold a roll call in which 75% of those voting yes or no carries the proposal." },
        records = (voted("⟦D-1⟧", 6, 4):gsub("text: done", "text: no consensus was found")) },
      { founding = example.founding { [4] = "The Chair asks whether there is agreement. If somebody does not agree, no decision is taken by consensus. If an objection is kept up, the Chair may call a ballot."
        .. " The ballot needs 60 per cent of the members that cast a yes or a no." }, records = (voted("⟦D-1⟧", 5, 4):gsub("text: done", "text: An objection was kept up")) },
      { founding = example.founding { [4] = "All decisions are taken by consensus, save that the budget is adopted by two thirds of those voting." },
        records = (voted("⟦D-1⟧", 50, 30):gsub("text: done", "text: The budget is adopted")) },
      { founding = example.founding { [4] = "Every State meets here as an equal. A proposal passes when at least sixty members vote for it." }, records = voted("⟦D-1⟧", 50, 10) },
      { founding = example.founding { [4] = "Substantive decisions are taken by consensus; procedural questions are settled by a simple majority of those voting." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: done, basis: ⟦vote⟧, procedural: false}]\n") },
      { founding = example.founding { [4] = "A proposal against which a delegation maintains its objection at the second reading is not adopted." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: done, basis: consensus, objections: [⟦{by: c, status: maintained}⟧]}]\n") },
      { founding = example.founding { [4] = "Every question is resolved with no Delegation persisting in a dissent when the voices are collected for the last time." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: done, basis: consensus, objections: [⟦{by: c, status: maintained}⟧]}]\n") },
      { founding = example.founding { [4] = "All decisions are taken by consensus.", [9] = "The Chair may fix the dates on which a group sits." },
        records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: The Chair approved the programme of work., basis: chair}]\n") },
      { founding = charters.questions, records = example.yearly(2027,
        "decisions: [{id: D-1, text: done, basis: consensus, objections: [⟦{by: c, status: maintained}⟧]}]\n") },
      { founding = charters.league, records = example.yearly(2027,
        "decisions: [{id: D-1, text: done, basis: consensus, objections: [⟦{by: c, status: maintained}⟧]}]\n") },
      { founding = two_thirds, records = example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: Adopted by five votes to four., basis: vote}]\n") },
      -- A majority of all counts those who stayed away.
      { founding = example.founding { [4] = "Approval of a standard requires the votes of two thirds of all members, present or not." },
        records = (voted("⟦D-1⟧", 9, 2):gsub("text: done", "text: the standard is approved"):gsub("result: pass", "requirement: 10 of 14, result: pass")) },
      { founding = example.founding { [4] = "No matter is put to a vote." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: done, basis: ⟦vote⟧}]\n") },
      { founding = charters.league, records = (voted("⟦D-1⟧", 50, 30):gsub("done,",
        "done, effects: [{type: amend-rules, target: poa}],")) },
      { founding = example.founding { [4] = "The plenary decides by consensus. No vote is taken." },
        records = example.yearly(2027, "decisions: [{id: D-1, text: done, basis: ⟦vote⟧}]\n") },
      { founding = charters.council, records = voted("⟦D-1⟧", 30, 50) },
      { founding = example.founding { [4] = "Nothing passes save by two thirds of the votes cast." },
        records = voted("⟦D-1⟧", 50, 30) },
      example.yearly(2027, "decisions: [{id: D-1, text: done, basis: ⟦vote⟧}]\n"),
      example.yearly(2027, "decisions: [{id: ⟦D-1⟧, text: done, basis: chair}]\n"),
      example.yearly(2027,
        "decisions: [{id: D-1, text: done, basis: consensus, objections: [⟦{by: c, status: maintained}⟧]}]\n"),
      { founding = two_thirds, records = voted("⟦D-1⟧", 50, 30) },
      { founding = fallback, records = voted("⟦D-1⟧", 60, 30) },
      { founding = silent, records = example.yearly(2027,
        "decisions: [{id: D-1, text: done, basis: ⟦vote⟧}]\n") },
      { founding = bracketed, records = example.yearly(2027,
        "decisions: [{id: D-1, text: done, basis: ⟦vote⟧}]\n") },
      { founding = example.founding { [4] = "No decision may be taken over the objection of any State." },
        records = example.yearly(2027,
          "decisions: [{id: D-1, text: done, basis: consensus, objections: [⟦{by: c, status: maintained}⟧]}]\n") },
      { founding = example.founding { [4] = "The Assembly adopts decisions by consensus. A President is elected by a"
        .. " majority of two thirds of those voting." },
        records = (voted("⟦D-1⟧", 50, 30):gsub("text: done", "text: elected the President")) },
    },
  },
}
