local weigh = require "lib.weigh"

return rule {
  title = "Proceedings are public",
  requirement = "proceedings.transparent",
  why = "What nobody can see nobody can trust.",
  check = function(doc, report)
    return weigh.all(doc, report, {
      firm = {
        doc:find "<proceedings> ...20 (publish* | posted | (made | be | is | are) public | in public | publicly | made available | available online | accessible | publicized | captured on | youtube | publication)",
        doc:find "(publish* | post | posts | make public | makes public | publicize* | make available | makes available | available ...2 public) ...8 <proceedings>",
        doc:find "(record* | document*) ...3 decision* ...24 (public | publicly)",
        doc:find "(meeting* | sitting* | session*) ...14 open ...6 to ...2 (public | all | anyone | everyone)",
        doc:find "(meeting* | sitting* | session*) ...4 (open to | shall be open | are open) ...3 (public | all | anyone | everyone | community | observers)",
        doc:find "(meetings | sessions | sittings) (shall be | are | will be | must be) [held] [in] (open | public)",
        doc:find "(public | open) (meeting* | minutes | deliberations | record of | vote | votes)",
        doc:find "(operate* | act | acts | conduct* | work* | function*) ...8 (transparently | openly | in public | (transparent | open) [and] [open | transparent | inclusive | accountable] (manner | way))",
        doc:find "(discussions | activities | deliberations | communications) ...4 (is | are | be) [made] (public | open)",
        doc:find "(transparency | transparent) ...6 (meeting* | decision* | proceeding* | operation* | decision making)",
        doc:find "(decision* | meeting* | proceeding* | operation*) ...6 transparen*",
      },
      lookalikes = "(treaty | treaties | confidential | closed | public sessions | public sitting* | to members | all members | to the members | available to ...6 (member* | staff | directors | officers | owners) | reports on the implementation | public international | public health | public interest)",
      part = {
        doc:find "public (session* | sitting*)",
        doc:find "publish* ...6 information ...8 (activit* | operation* | work)",
        doc:find "(report* | results | outcomes | accounts) ...10 (publish* | publication | made public | public)",
        doc:find "publish* ...4 (report* | accounts)",
        doc:find "(record* | minutes | notes | votes) ...14 (repository | wiki)",
        doc:find "member* ...10 (inspect* | examine* | access) ...8 (records | minutes | documents | books)",
        doc:find "<proceedings> ...14 (available | distributed | circulated | sent | copies | provided) ...6 member*",
      },
      against = {
        doc:find "(meeting* | session* | sitting* | deliberation*) ...6 (in camera | closed to the public | in private | behind closed doors)",
      },
      unlike = "(treaty | treaties | public international | public health | public interest)",
    })
  end,
  message = {
    missing = "nothing makes proceedings, decisions or minutes public; “minutes are published” would",
    against = "meetings are closed to the public",
    partial = "some of it is public, or only to some, or softly",
  },
  examples = {
    satisfied = {
      "The minutes of all meetings shall be published.",
      "Meetings of the Council are open to the public.",
      "The bodies of the Society shall function in an open and transparent manner.",
    },
    partial = {
      "The ⟦decisions of the Board should be published⟧.",
      "The ⟦minutes shall be made available to the society's members⟧ within two weeks.",
    },
    violated = { "The Commission shall hold its ⟦meetings in camera⟧." },
    missing = {
      "The Secretary shall keep the minutes of every meeting.",
      "Before confirming its decision to issue a public statement the Board hears the member.",
    },
  },
}
