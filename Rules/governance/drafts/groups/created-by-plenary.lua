local plenary = require "lib.plenary"

return rule {
  title = "The plenary creates committees and groups",
  requirement = "groups.created-by-plenary",
  why = "Who may create a committee decides what the body spends its time on.",
  options = { plenary = "" },
  check = function(doc, report, _, options)
    local body = plenary.of(doc, options.plenary)
    local made = plenary.doing(body, doc, { action = "<create>", object = "(<group> | body | bodies | organ | organs)" },
      doc:find "(<create> ...10 (<group> | body | bodies | organ | organs) | (appoint | appoints | assign | assigns | designate | designates) [a | an | any | such | other | special | standing | ad hoc] <group>\z
      | (appoint | appoints) (a | an | any) ...2 <group>\z
      | (approv* | approval) [of] [a | any | each | all] (new | additional) ...4 <group>)")
    local handed = plenary.doing(
      body, doc, { action = "delegat*", text = "delegat* ...20 (to | for) ...5 <delegate>" }, {}
    )
    local firm, soft = plenary.firm(made.plenary)
    if #firm > 0 then return firm end
    if #handed.plenary > 0 then return handed.plenary end
    if soft then return report.partial(soft) and nil end
    local both, other = made.both[1], made.other[1] or handed.other[1]
    if both then
      report.partial(both)
    elseif other then
      report.other(other)
    else
      report.missing(doc)
    end
  end,
  message = {
    missing = "nothing says who creates a committee",
    partial = "committees are created with a part of the plenary only, or it should create them and need not",
    other = "another body creates committees, not the plenary",
  },
  examples = {
    satisfied = {
      "The Assembly shall elect its officers. The Assembly may establish such committees as it needs.",
      "The General Meeting elects the Board. Working groups are formed by the General Meeting.",
      "# Statutes\n\n#### General Assembly\n\n### Article 1\n\nThe Assembly elects the Council.\n\n### Article 2\n\nThe Assembly may consider any question. Its functions shall be:\n\na) to adopt the budget;\n\nb) to establish any regional body.",
      "# Statutes\n\n#### General Assembly\n\n### Article 1\n\nThe Assembly elects the Council. The Assembly adopts the budget.\n\n### Article 2\n\nWorking groups are established where there is need.",
      "The Assembly elects the Council. Approval of a new working group requires a decision of the Assembly.",
      "The Assembly elects the Council. The Assembly adopts decisions on the creation or discontinuance of commissions.",
      "The Assembly elects the Council. The Assembly adopts the budget.\n\n## Article 2. Functions of the Assembly\n\nTo establish committees and working groups.",
    },
    violated = {
      "The General Meeting elects the Board. The General Meeting adopts the budget. The Board may ⟦appoint committees⟧.",
      "The Assembly elects the Council. The Assembly adopts the budget. ⟦Working groups shall be created by the Council⟧.",
    },
    partial = {
      "The Assembly elects the Council. The Assembly adopts the budget. ⟦The Council may establish committees with the consent of the Assembly⟧.",
    },
    missing = { "The Assembly elects the Council. The Assembly may create a fund for travel." },
  },
}
