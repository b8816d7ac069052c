local weigh = require "lib.weigh"

return rule {
  title = "Those who have a stake are heard",
  requirement = "stakeholders.involved",
  why = "Those who live with a decision know what it does.",
  check = function(doc, report)
    return weigh.all(doc, report, {
      firm = {
        doc:find "(consult | consults | consulted | consulting | consultation | consultations | engage* | dialogue | partner* | liais* | invite* | participat* | involve* | admit* | welcome* | co opt* | coopt* | hear | input | feedback | comment* | seek* | solicit*) ...10 <stakeholder>",
        doc:find "<stakeholder> ...14 (attend* | participat* | consulted | consultation | represented | invited | submit* | comment* | observe* | address* | heard | take part | feedback | input | speak | status | admitted | welcome)",
        doc:find "represent* ...3 interests of ...3 (the community | community | the public | users)",
        doc:find "interested part* ...8 (meet | discuss* | attend* | participat*)",
        doc:find "(observer status | status of observer*)",
        doc:find "(represented | attend* | participat*) ...12 observer*",
        doc:find "(public | community) (comment* | consultation* | input | feedback | participation)",
        doc:find "(cooperat* | collaborat* | work | works | working) ...2 with ...8 (non governmental | nongovernmental | civil society | private sector | industry | academia | universit* | learned societies)",
      },
      lookalikes = "(dispute* | arbitra* | privileges and immunities | community group* | community standards)",
      part = {
        doc:find "consensus among ...3 (contributors | users | stakeholders | community)",
        doc:find "(cooperat* | collaborat*) ...8 (organizations | agencies | institutions)",
      },
    })
  end,
  message = {
    missing = "nothing lets anybody be heard who is no member",
    partial = "that others are heard is not certain",
  },
  examples = {
    satisfied = {
      "The Assembly may invite non-governmental organizations to attend its meetings.",
      "The Board shall publish drafts and consider public comments on them.",
      "A committee may co-opt external experts.",
      "Any other Government may be represented at a session of the Council by one or more observers.",
      "The Foundation shall collaborate with universities and learned societies.",
    },
    partial = { "The Council should ⟦consult civil society⟧." },
    missing = { "The Treasurer shall answer the questions of the auditors." },
  },
}
