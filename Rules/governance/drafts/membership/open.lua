local plenary = require "lib.plenary"
local weigh = require "lib.weigh"

return rule {
  title = "Membership is open",
  requirement = "membership.open",
  why = "A body that chooses its members speaks for those whom it chose.",
  options = { plenary = "" },
  check = function(doc, report, _, options)
    local body = plenary.of(doc, options.plenary)
    local function own(hits, lookalikes)
      local found = {}
      for _, hit in ipairs(weigh.counting(hits, lookalikes)) do
        if body.own and plenary.is(body, hit.sentence.text) or not hit.sentence:mentions "(committee* | working group* | subsidiary bod* | subcommittee* | task force*)" then
          found[#found + 1] = hit
        end
      end
      return found
    end
    local proofs = own({
      doc:find "(membership | participation) ...10 (open | unrestricted | available) (to | for)",
      doc:find "(membership | participation) (is | shall be | remains) (open | unrestricted | voluntary)",
      doc:find "(any | every | all) ...3 <person> ...10 (accede | adhere)",
      doc:find "(any | every | all) ...3 <person> ...24 (may | can) [freely] join",
      doc:find "(may | can) freely join",
      doc:find "(consist | consists | comprises | composed) of all ...4 <person>",
      doc:find "automatically (become | becomes | considered | be considered) ...3 (member | members)",
      doc:find "(everyone | anyone | any person | every person | <person>) ...10 (has | have) the right to (become | join)",
      doc:find "(all | every | any) ...10 (is | are) welcome to (participate | join)",
      doc:find "no ...2 (membership requirement* | requirement* for membership)",
      doc:find "(member* | <person>) ...6 (may | can) ...2 join ...6 at any time",
      doc:find "(no one | nobody | no person | no applicant) ...4 (refused | denied | excluded) ...3 membership",
      doc:find "(all | every | any) ...4 <person> ...4 (welcome | invited) to (join | become | participate)",
      doc:find "(club | society | association | organization | group | project) ...3 (shall be | is | are) (open | opened) to",
      doc:find "open (for | to) [the] (signature | accession | acceptance | adherence | ratification | membership)",
      doc:find "((any | every | all | each | those) ...2 <person> | anyone | everyone | those who) ...30 (may | can | shall | is | are | will) ...3 (become | join | apply for | enroll*) ...4 (member* | membership | organization | society | association | club)",
      doc:find "(any | every | all | each | those) ...2 <person> ...14 (eligible | entitled | qualif*) ...5 (member | members | membership | join)",
      doc:find "(any | every | all | each | anyone) ...2 <person> ...14 (is | are | shall be) [a | an | the] [active | full | regular | voting] (member | members)",
      doc:find "members ...6 (shall be | are | is | include | includes | consist of) (all | any | every) ...3 <person>",
      doc:find "membership ...8 (shall be | is | includes | include | consist* of | comprise*) ...3 (all | any | every) ...3 <person>",
      doc:find "(anyone | everyone | anybody | everybody | any person | any individual) ...8 (join | participate | become a member)",
      doc:find "(organization | society | association | club | agency | community | group) ...4 open (to | for) (all | any | anyone | everyone | those | every)",
    }, "(officer | officers | chair* | standing committee* | candidate* | vote by | session* | meeting* | elected to)")
    local firm, soft = plenary.firm(proofs)
    if #firm > 0 then return firm end
    if soft then return report.partial(soft) and nil end
    for _, hit in ipairs(own({
      doc:find "(composed of | consist of | consists of | consisting of | comprised of | comprises | made up of | limited to) ...3 (<number> | <digits>) ...3 (member* | person* | people | representative* | seats | individuals)",
      doc:find "(<number> | <digits>) (person | member | seat) (committee | council | board | body | commission)",
      doc:find "(membership | it) ...4 granted by ...16 (vote | votes)",
      doc:find "(new member* | membership | candidate* for membership | applicant*) ...12 (elected | selected | approved | admitted | appointed | added | invited | granted) ...10 (vote | votes | majority | two thirds | by the | unanimous*)",
      doc:find "(by invitation | invitation only)",
      doc:find "(members | maintainers | committers) ...4 (added | admitted | appointed) ...8 (vote | majority | consent)",
      doc:find "between (<number> | <digits>) and (<number> | <digits>) (people | members | persons)",
      doc:find "(election | elected | admission) ...6 to [full | active | regular] membership",
      doc:find "(added | admitted | accepted) by ...4 (consent | vote | decision) of",
      doc:find "(at least | no fewer than | not fewer than) (<number> | <digits>) ...6 (no more than | not more than | at most) (<number> | <digits>) ...2 members",
      doc:find "(become | becoming | membership | candidate* | applicant* | nominee*) ...14 (sponsor* | seconded | vouch*)",
      doc:find "members ...4 (appointed | elected | nominated | selected | chosen) by",
    }, "(open to | observer* | officer* | quorum)")) do
      if plenary.concerns(body, hit.sentence) then return report.closed(hit) and nil end
    end
    -- A denial is what is looked for here.
    for _, hit in ipairs(doc:find "(has | have) no ...2 members") do
      if weigh.counts(hit) then return report.closed(hit) and nil end
    end
    local part = own({
      doc:find "(no | without) ...6 (requirement* | qualification* | criteria) ...6 (member* | membership)",
      doc:find "(may | can) ...3 (add | admit | invite | accept) ...5 member*",
      doc:find "enable* participation by",
      doc:find "(criteria | requirements | eligib*) ...6 (member | members | membership)",
    })[1]
    if part then return report.partial(part) and nil end
    report.missing(doc)
  end,
  message = {
    missing = "nothing says who may become a member; “membership is open to …” would",
    partial = "who becomes a member is left to those who are, or openness is only advice",
    closed = "membership is a matter of number, vote or invitation",
  },
  examples = {
    satisfied = {
      "Membership in the Society is open to all residents of the valley.",
      "Any student may become a member of the Club.",
      "The Club shall be opened to all students of the school.",
      "Any State of the region may join the Union by so notifying the Secretary.",
      "Residents may freely join and leave the Society.",
      "The Association consists of all enrolled graduate students of the school.",
      "Everyone who accepts these bylaws has the right to become a member.",
    },
    violated = {
      "The Council is ⟦composed of nine members⟧.",
      "In order to ⟦become a member, one must first find two sponsors⟧.",
      "The Foundation shall ⟦have no voting members⟧.",
      "⟦New members can be added by a majority⟧ of those who are members.",
      "Other companies may be ⟦added by unanimous consent of⟧ the Forum.",
    },
    partial = { "The Forum ⟦may admit further members⟧.", "⟦Membership should be open to⟧ all residents." },
    missing = { "The Secretary shall keep a list of members." },
  },
}
