-- Words for handing papers in and for spreading them, and whether a sentence speaks of the one or the other.

local text = require "lib.law.reading.text"

local handing = {}

handing.ahead = {
  "before", "prior to", "in advance", "ahead", "beforehand", "precede", "precedes", "preceding", "earlier",
}
handing.handing_in = {
  "submit*", "lodge*", "transmit*", "remit*", "forward*", "hand in", "hands in", "handed in", "handed over", "handed to", "hands to", "hand to", "hands it to", "hands them to", "hand them to", "goes to", "go to", "passed to", "given to", "deliver*",
  "file", "filed", "files them", "deposit*", "send them", "sends them", "sent in", "communicat*", "reach*", "laid before",
  "lays before", "lay before", "received", "placed before", "in the hands", "complete", "completes", "arrive*", "tabled", "presented", "presents",
}
handing.spreading = {
  "publish*", "circulat*", "distribut*", "post", "posts", "posted", "put on", "put up", "go up", "goes up", "available", "lie open",
  "lies open", "issued", "issue", "sent to", "send to", "dispatch*", "reach*", "in the hands", "website", "accessible",
  "online", "public", "printed", "prints", "print", "notified", "delivered to", "laid open", "communicated to", "in hand", "received",
  "must have",
}

-- That papers go to whoever keeps them for a meeting, and not to its members.
local desks = { "secretar*", "host", "chair*", "president", "presidency", "presiding officer", "depositary", "registrar", "registry", "clerk", "bureau",
  "office", "convenor", "convener", "rapporteur", "table office", "administrator", "executive director", "general secretary", "coordinator", "speaker" }
local everybody = { "publish*", "circulat*", "distribut*", "posted", "posts", "post", "website", "public", "all members", "all states", "all parties", "every member",
  "every state", "members", "states", "parties", "delegations", "to all", "governments", "online", "for all" }

-- "Drafts reach the secretariat six weeks before": papers that are handed in, of which their day of publication tells nothing.
function handing.goes_to_a_desk(entry)
  if text.has(entry, everybody) then return false end
  local tail = entry.words:match " to (.*)$" or entry.words:match " reach(.*)$" or entry.words:match " in the hands of (.*)$"
    or entry.words:match " by (.*)$" or entry.words:match " with (.*)$" or entry.words:match " received at (.*)$"
  return tail ~= nil and text.has({ words = " " .. tail }, desks) ~= nil
end

return handing
