local weigh = require "lib.weigh"

return rule {
  title = "Every member may join a committee or group",
  requirement = "groups.open",
  why = "A closed committee decides who is heard before anybody speaks.",
  check = function(doc, report)
    return weigh.all(doc, report, {
      firm = {
        doc:find "(<joinable> | this body) ...8 open to ...4 (all | any | every | each | anyone | everyone | members | participation | the public | interested)",
        doc:find "(any | every | each | all) ...4 (member* | party | parties | state* | person* | participant* | contributor* | collaborator*) ...14 (join | participate in | take part in | serve on | attend | be represented on | be represented in | sit on | become a member of | volunteer for | be a member of) ...4 <joinable>",
        doc:find "(anyone | everyone | anybody) ...6 (join | participate in | take part in | attend | serve on) ...4 <joinable>",
        doc:find "(join | joining | participate in | participation in | membership in | membership on | membership of) ...4 <joinable> ...4 open to",
        doc:find "open (membership | participation) ...4 <joinable>",
      },
      lookalikes = "(elected | election* | ex officio | chair*)",
      against = {
        doc:find "<joinable> ...8 (by invitation only | closed to | open only to)",
        doc:find "(membership | members) ...4 <joinable> ...6 (controlled | granted | appointed | determined | selected) ...4 by",
        doc:find "approve ...6 members ...6 part of ...3 <joinable>",
      },
    })
  end,
  message = {
    missing = "nothing says that any member may join a committee; “committees are open to all members” would",
    partial = "that any member may join a committee is not certain",
    against = "members cannot join a committee as they wish",
  },
  examples = {
    satisfied = { "Working groups shall be open to all members.", "Any member may join a committee.", "Any member who wishes to have a say in the decision may join the working group." },
    violated = {
      "Membership of the ⟦committees is by invitation only⟧.", "⟦Membership in these teams is controlled by⟧ the Council.",
    },
    partial = { "⟦Working groups should be open to all⟧ members." },
    missing = { "The Council shall be composed of all heads of committees." },
  },
}
