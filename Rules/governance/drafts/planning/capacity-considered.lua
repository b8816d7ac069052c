local weigh = require "lib.weigh"

return rule {
  title = "The members' capacity is weighed when groups and meetings are planned",
  requirement = "planning.capacity-considered",
  why = "A small delegation cannot sit in five rooms at once.",
  check = function(doc, report)
    return weigh.all(doc, report, {
      firm = {
        doc:find "(meeting* | session* | group* | committee* | schedul* | calendar | agenda) ...16 (capacit* | workload* | resources | availability | time zone* | burden*) ...6 <participant>",
        doc:find "(capacit* | workload* | availability | time zone* | burden*) ...6 <participant> ...16 (meeting* | session* | group* | committee* | schedul* | calendar)",
        doc:find "(schedul* | timed | arranged | rotat*) ...10 (time zone* | convenien* | availability)",
        doc:find "(small | smaller) delegation*",
        doc:find "(meeting* | session* | call | calls) ...6 (time | times) ...4 (change* | rotate* | alternate* | varied | vary) ...10 (attendance | time zone* | participants | contributors | members)",
        doc:find "accommodat* ...6 (schedules | time zone* | availability)",
      },
      lookalikes = "((improv* | strengthen* | enhanc* | develop*) ...4 capacit* | commitment* | build* | fund* | financ* | implement* | quorum)",
    })
  end,
  message = {
    missing = "nothing has the members' capacity weighed when groups and meetings are planned",
    partial = "that the members' capacity is weighed is not certain",
  },
  examples = {
    satisfied = {
      "The calendar of meetings shall take into account the capacity of members.",
      "Once a month the meeting time changes for easier attendance by members in the east.",
      "The number of committees shall be set with due regard to the workload of members.",
    },
    partial = { "Meetings should be ⟦scheduled with regard to the time zones of members⟧." },
    missing = {
      "The Group of Experts shall improve the capacity of its members to fight fraud.",
      "The Fund shall support capacity-building in the States that need it.",
    },
  },
}
