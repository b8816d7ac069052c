local example = require "lib.example"
local votes = require "lib.votes"

-- Where a vote is reported: at the decision that was taken on it, else at its motion.
local function place(meeting, motion)
  for _, decision in ipairs(meeting.decisions) do
    if decision.motion_id == motion.id then return decision end
  end
  return motion
end

-- How many of the recorded votes chose an option.
local function recorded(vote, option)
  local count = 0
  for _, own in ipairs(vote.votes) do
    if (own.option or ""):lower() == option then count = count + 1 end
  end
  return count
end

return rule {
  title = "The result of a vote is what the counts and the required majority give",
  requirement = "record.basis-stated",
  why = "A result that its own figures contradict leaves open what was decided.",
  scope = "meeting",
  message = {
    default = "{motion} is recorded as carried with {yes} to {no} ({abstain} abstaining): {share} of the"
      .. " votes cast,"
      .. " which is not {requirement}",
    lost = "{motion} is recorded as lost with {yes} to {no} ({abstain} abstaining): {share} of the votes"
      .. " cast,"
      .. " which is {requirement}",
    sum = "the count of {option} on {motion} is {counted}, but {recorded} such votes are recorded one by one",
  },
  needs = { motions = true },
  applies = function(meeting) return #meeting.motions > 0 end,
  check = function(meeting, report)
    for _, motion in ipairs(meeting.motions) do
      local words = motion.requirement or ""
      for _, vote in ipairs(motion.vote_events) do
        local yes, no, abstain = votes.counts(vote)
        if yes then
          local reached = votes.reaches(votes.majority(words), yes, no, abstain, votes.base(words))
          local carried = votes.is_carried(vote, motion)
          local figures = { motion = motion.id, yes = yes, no = no, abstain = abstain,
            share = votes.share(yes, no), requirement = words }
          if carried == true and reached == false then
            report(place(meeting, motion), figures):see(motion:at "requirement", "this majority is required")
          elseif carried == false and reached == true then
            report.lost(place(meeting, motion), figures):see(motion:at "requirement",
              "this majority is required")
          end
        end
        if #vote.votes > 0 then
          for _, count in ipairs(vote.counts) do
            local own = recorded(vote, count.option)
            if count.option ~= "absent" and count.option ~= "not voting" and own ~= count.value then
              report.sum(place(meeting, motion), {
                motion = motion.id, option = count.option, counted = count.value, recorded = own,
              })
            end
          end
        end
      end
    end
  end,
  examples = {
    violated = {
      example.yearly(2027, [[
decisions: [{id: ⟦D-1⟧, text: adopted, basis: vote, motion_id: m-1}]
motions:
  - id: m-1
    text: adopt
    requirement: two-thirds of those voting
    result: pass
    vote_events: [{counts: [{option: 'yes', value: 3}, {option: 'no', value: 2}]}]
]]),
      example.yearly(2027, [[
motions:
  - id: ⟦m-1⟧
    text: adopt
    vote_events: [{counts: [{option: 'yes', value: 2}], votes: [{voter_id: state-a, option: 'yes'}]}]
]]),
    },
    undetermined = {
      -- Abstentions are not counted among those who vote.
      example.yearly(2027, [[
motions:
  - id: m-1
    text: adopt
    requirement: two-thirds of those present and voting
    result: pass
    vote_events: [{counts: [{option: 'yes', value: 4}, {option: 'no', value: 2}, {option: abstain, value: 9}]}]
]]),
    },
    ["not-applicable"] = { example.yearly(2027,
      "decisions: [{id: D-1, text: adopted, basis: consensus}]\n") },
  },
}
