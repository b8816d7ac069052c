local weigh = require "lib.weigh"

return rule {
  title = "What the body puts out reflects the breadth of views",
  requirement = "outputs.broad-views",
  why = "A report that hides the minority is not believed by it.",
  check = function(doc, report)
    return weigh.all(doc, report, {
      firm = {
        doc:find "(reflect* | represent* | record* | include* | set out | sets out | take* into account | taking into account | consider* | incorporat* | note* | express* | balance*) ...8 <breadth> ...3 <view>",
        doc:find "<breadth> ...2 <view> ...8 (reflect* | represent* | record* | include* | taken into account | considered | heard | noted | incorporat* | set out | annexed | attached)",
        doc:find "(dissenting | minority) (opinion* | report* | view* | statement*)",
        doc:find "(report* | recommendation* | document* | minutes) ...10 (divergent | dissent* | disagreement* | minority)",
      },
      lookalikes = "(court | tribunal | arbitra* | judge*)",
      part = {
        doc:find "(representation | reflect* | represent*) ...8 (interests | diversity) ...6 (stakeholder* | contributors | community | users | diverse)",
        doc:find "reflect ...4 (diversity | composition | range)",
        doc:find "(voice* | side*) ...3 (heard | represented)",
      },
      unlike = "(geographic* | regional)",
    })
  end,
  message = {
    missing = "nothing asks that the views of all be reflected; “reports set out all views, those of a minority included” would",
    partial = "breadth is asked of who sits at the table, or softly, not of what is written",
  },
  examples = {
    satisfied = {
      "Reports shall reflect the different views that were expressed.",
      "A member may attach a dissenting opinion to the report.",
    },
    partial = { "The Council should ⟦reflect the diversity⟧ of the membership." },
    missing = { "The Secretariat shall record the views on the budget in a table." },
  },
}
