-- Markdown minutes of a yearly meeting for examples: front matter lists the decisions, prose tells what it does not.

local head = [[---
record_version: 1
governed_by: {document: f.md}
meeting: {id: ym-2027, kind: yearly, formal: true, organization_id: poa, session: '1', start_date: 2027-06-07, end_date: 2027-06-11}
%s---

# Minutes of the yearly meeting

## Item 1. Work of the year

]]

-- The minutes with this front matter beside the meeting, and this text.
return function(front, text) return head:format(front) .. text .. "\n" end
