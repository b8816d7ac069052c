local plenary = require "lib.plenary"
local weigh = require "lib.weigh"

return rule {
  title = "Decisions are taken by consensus as a rule",
  requirement = "decisions.consensus",
  options = { plenary = "" },
  why = "Where a vote can settle a matter, nobody has to convince those who object.",
  check = function(doc, report, _, options)
    local proofs, parts = {}, {}
    for _, hit in ipairs(weigh.counting {
      doc:find "(decision* | decide* | conclusions | resolutions | agree* | act | acts | operate | operates | work | works | matters | questions) ...12 (by | through | on the basis of | under | via | based on | with | using) [a | the | full | general | lazy | rough | formal | unanimous] consensus",
      doc:find "consensus [seeking | based | driven | building] [decision] (making | model | process | approach)",
      doc:find "consensus seeking",
      doc:find "seek ...4 consensus before ...6 (vote | voting)",
      doc:find "(decision making | decisions) ...8 (consensus | unanimous consent | unanimous agreement | unanimously | unanimity)",
      doc:find "(decision* | decide* | matters | questions) ...12 (by general agreement | by agreement of all | without a vote | by consent)",
      doc:find "consensus ...8 (decision making | required for | necessary for)",
      doc:find "consensus ...4 (normal | usual | preferred | primary | general | standard) (method | rule | manner | way | means | process)",
    }) do
      local general = hit.sentence:mentions "consensus ...4 (normal | usual | primary | general | standard)"
      local narrow = not general and hit.sentence:mentions "(rules of procedure | financial rules | amendment* | every effort | budget | protocol* | scale | better | preferably | small group*)"
      local list = (narrow or hit.sentence:mentions "<soft>") and parts or proofs
      list[#list + 1] = hit
    end
    if #proofs > 0 then return proofs end
    if parts[1] then return report.partial(parts[1]) and nil end
    local vote = weigh.counting({
      doc:find "(decision* | matter* | question* | motion* | resolution* | vote* | proposal* | business | amendment*) ...14 (majority | majorities | two thirds | three quarters | three fourths | plurality)",
      doc:find "(majority | two thirds | three quarters | three fourths) ...8 (vote | votes | voting | members | present | of those)",
      doc:find "(vote | votes | number of ...3 votes) ...6 (more than | greater than | at least) [one] half",
      doc:find "(decided | adopted | accepted | approved | pass | passes) ...10 (more than | greater than) [one] half",
      doc:find "voting is done",
      doc:find "most votes ...2 (win | wins | prevail*)",
      doc:find "(each | every) ...4 (member | party | state | delegate) ...8 one vote",
    })[1]
    -- Consensus in one committee says nothing of how the body decides.
    local body, named = plenary.of(doc, options.plenary), nil
    for _, hit in ipairs(weigh.counting { doc:find "consensus" }) do
      if not named and (not vote or plenary.concerns(body, hit.sentence)) then named = hit end
    end
    if vote and (not named or named.sentence:mentions "(expected to | encouraged to | strive*) ...4 consensus") then return report.vote(vote) and nil end
    if named then return report.partial(named) and nil end
    report.missing(doc)
  end,
  message = {
    missing = "nothing says how decisions are taken",
    partial = "consensus is sought for some matters, or softly; “decisions are taken by consensus” would make it the rule",
    vote = "decisions are taken by vote",
  },
  examples = {
    satisfied = {
      "The Assembly shall take its decisions by consensus.",
      "The Committee follows a consensus-based decision-making process.",
      "Members shall seek consensus before they resort to a vote.",
    },
    violated = {
      "⟦Decisions of the Assembly are taken by a majority⟧ of the members present.",
      "A proposal is accepted if the number of yes ⟦votes is greater than half⟧ the number of members.",
      "All ⟦matters are decided by a majority⟧ of the members present. Officers are expected to build consensus.",
    },
    partial = { "The Assembly shall adopt by ⟦consensus⟧ its rules of procedure." },
    missing = { "The Assembly shall elect its officers." },
  },
}
