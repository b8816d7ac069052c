-- By when the record of a meeting is out, by the founding text.

local roles = require "lib.law.roles"
local span = require "lib.law.span"
local text = require "lib.law.text"

local law = {}

local reports = { "notes of", "acts of", "transactions", "report", "reports", "minutes", "protocol", "protocols", "record", "records", "proceedings", "summary", "summaries", "account",
  "journal", "proces verbal", "outcome document", "list of decisions", "decisions", "resolutions", "conclusions", "communique", "ledger", "log" }
local spreading = { "publish*", "circulat*", "distribut*", "sent", "send", "sends", "issue", "issued", "issues", "put on", "made public", "makes public", "available",
  "post", "posted", "posts", "communicat*", "pinned", "printed", "transmit*", "dispatch*", "public", "on the net", "website", "out", "ready", "released", "placed",
  "laid open", "open to", "deposited", "forwarded", "delivered", "appear", "appears", "in the hands", "reach", "reaches", "received", "given out", "provided", "supplied" }
local behind = { " within ", " after ", " following ", " of its close ", " of the close ", " of its closing ", " of the closing ", " from the close ", " of their close ",
  " by the end of the ", " from the end ", " later than ", " counted from ", " since " }

-- Days within which the record is out after the end of a meeting; `of_year` where it is out within the year.
law.reporting = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local is_all = text.has(entry, { "papers", "documents", "texts", "all files" }) ~= nil
    if not text.has(entry, reports) and not is_all or not text.has(entry, spreading) or not text.matches(entry, behind) then return nil end
    if text.has(entry, { "stakeholder*", "accredit*", "objection*", "silence", "implementation", "financ*", "budget", "application*", "comments" }) then return nil end
    local is_after = text.matches(entry, { " after ", " following ", " within ", " close ", " closing ", " closes ", " end of ", " ends " })
    if not is_after or text.has(entry, { "before", "prior to", "ahead of", "in advance" }) and not text.has(entry, { "after", "close", "following" }) then return nil end
    if text.force(entry) == "permission" then return nil end
    -- What groups report to the plenary is a paper for it, and no record of theirs.
    if text.has(entry, { "recommendation*" }) and not text.has(entry, { "minutes", "protocol", "proceedings", "report of each", "report of the" }) then return nil end
    local context = roles.context(founding, entry)
    if is_all and not text.has(entry, reports) and not text.matches(entry, { " close ", " closing ", " closed ", " closes ", " end of ", " ends? ", " ended " }) then
      return nil
    end
    local clause = { context = context, is_all = is_all, force = text.force(entry), rank = text.has(entry, reports) and 1 or 0 }
    if text.matches(entry, { " every meeting", " each meeting", " all meetings", " its meetings ", " any meeting", " and every ", " and task ", " and working " }) then clause.context = nil end
    local months = span.number_before(entry.words, "months?")
    local days, words = span.days(entry.words)
    local nth = entry.words:match " end of the (%a+) month after " or entry.words:match " end of the (%a+) month following "
    months = months or nth and ({ first = 1, second = 2, third = 3, fourth = 4, sixth = 6 })[nth]
    if months then days, words = months * 31, months .. (months == 1 and " month" or " months") end
    if not days and entry.words:find " by the end of the [%a ]-year " then
      clause.of_year, clause.words = true, "the end of the year"
      return clause
    end
    if not days and entry.words:find " a month " or not days and entry.words:find " one month " then days, words = 31, "one month" end
    if not days then return nil end
    clause.days, clause.words = days, words
    return clause
  end)
end)

return law
