local example = require "lib.example"

return rule {
  title = "Documents are public",
  requirement = "mechanism.transparent",
  why = "Who cannot read what was before a meeting can neither prepare for it nor judge what it did.",
  scope = "meeting",
  message = "{id}{name} is {access}; documents of the mechanism are to be public",
  needs = { documents = true },
  applies = function(meeting) return #meeting.documents > 0 end,
  check = function(meeting, report)
    local public
    for _, document in ipairs(meeting.documents) do
      if document.access == "confidential" or document.access == "restricted" then
        report(document, { name = document.name and " (" .. document.name .. ")" or "" })
      elseif document.access == "public" then
        public = public or document
      end
    end
    return public
  end,
  examples = {
    satisfied = {
      example.yearly(2027, "documents: [{id: DOC-1, access: public}]\n"),
      example.yearly(2027,
        "documents: [{id: DOC-1, access: public}, {id: DOC-2, name: Confidential sources}]\n"),
    },
    violated = {
      example.yearly(2027, "documents: [{id: ⟦DOC-1⟧, access: confidential}]\n"),
      example.yearly(2027,
        "documents: [{id: DOC-1, access: public}, {id: ⟦DOC-2⟧, name: Report, access: restricted}]\n"),
    },
    undetermined = { example.yearly(2027, "documents: [{id: DOC-1}]\n") },
    ["not-applicable"] = { example.yearly(2027) },
  },
}
