local weigh = require "lib.weigh"

return rule {
  title = "Meetings can be attended from afar",
  requirement = "participation.remote",
  why = "Who cannot travel is otherwise not heard.",
  check = function(doc, report)
    return weigh.all(doc, report, {
      firm = {
        doc:find "(meeting* | meet | meets | session* | assembl* | conven*) ...14 <remote>",
        doc:find "<remote> ...6 (meeting* | participation | attendance | session* | call*)",
        doc:find "(participat* | attend* | take part | present | deliberat*) ...10 <remote>",
      },
      lookalikes = "(website | web page | training* | events | published | posted)",
      part = {
        doc:find "(vote | votes | voting | ballot* | poll*) ...12 (electronic* | online | email | e mail | mailing list* | platform* | by mail | by post | correspondence | asynchronous* | website | thread | emailing | pull request*)",
        doc:find "(absentee ballot* | (vote | votes | ballot*) ...8 in absentia)",
        doc:find "(discussion* | deliberation*) ...10 (take place | held | conducted) ...10 (mailing list* | forum* | online)",
        doc:find "(decision* | business) ...8 (asynchronous* | mailing list* | by correspondence | pull request)",
        doc:find "(electronic* | online | email | e mail | asynchronous*) ...4 (vote | votes | voting | ballot* | poll*)",
      },
      against = {
        doc:find "(meeting* | meet | meets | attend* | participat*) ...8 (in person only | only in person | exclusively in person)",
      },
    })
  end,
  message = {
    missing = "nothing lets anybody take part from afar; “may take part by video” would",
    partial = "one can vote or write from afar, but not surely take part in a meeting",
    against = "meetings can be attended on site only",
  },
  examples = {
    satisfied = {
      "Members may attend meetings by telephone or video.",
      "The Board shall meet online once a month.",
    },
    violated = { "Members attend ⟦meetings in person only⟧." },
    partial = { "⟦Votes may be cast by e-mail⟧." },
    missing = { "The minutes are published online." },
  },
}
