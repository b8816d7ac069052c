-- By when recommendations are handed in by the founding text.

local bodies = require "lib.law.bodies"
local handing = require "lib.law.handing"
local roles = require "lib.law.roles"
local span = require "lib.law.span"
local text = require "lib.law.text"

local law = {}

local ahead, handing_in, spreading, goes_to_a_desk = handing.ahead, handing.handing_in, handing.spreading, handing.goes_to_a_desk

-- How many days before the meeting recommendations must be handed in.
law.deadline = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    local days, words = span.days(entry.words)
    local lies = text.matches(entry, { " has lain ", " have lain ", " lies on the table", " lain upon ", " lain on ", " been on the table", " been before ", " stood on the " })
      and text.has(entry, { "unless", "until", "before", "only when", "only if", "only after" }) and text.has(entry, { "report", "reports" })
    local is_of_groups = roles.speaks_of_groups(founding, entry) or entry.words:find " reports? of an? " or entry.words:find " report of the "
    if lies and days and is_of_groups then return { days = days, words = words, force = "full" } end
    -- Reports of groups carry their recommendations.
    if days and text.has(entry, ahead) and text.has(entry, { "report", "reports" }) and roles.group(founding, entry) and not text.has(entry, { "yearly report", "annual report", "national" })
      and not bodies.speaks_of_recommendations(entry) and (text.has(entry, handing_in) or goes_to_a_desk(entry)) and text.force(entry) ~= "permission" then
      return { days = days, words = words, force = text.force(entry), rank = -1 }
    end
    if not days or not text.has(entry, ahead) and not text.matches(entry, { " has lain ", " have lain ", " lain upon ", " lain on " }) or not bodies.speaks_of_recommendations(entry) then return nil end
    if text.force(entry) == "permission" then return nil end
    -- Proposals to change the text itself are no recommendations.
    if text.matches(entry, { " statutes? ", " th[ie]se? charter", " bylaws ", " by laws ", " th[ie]se? rules ", " constitutions? ", " ordinances " })
      and text.has(entry, { "amend*", "modif*", "alter*", "chang*", "revis*" }) then return nil end
    local is_handing, is_spreading = text.has(entry, handing_in), text.has(entry, spreading)
    if text.matches(entry, { " has lain ", " have lain ", " lain upon ", " lain on " }) then is_handing = "lain" end
    if goes_to_a_desk(entry) then is_handing = is_handing or "desk" end
    if not is_handing and is_spreading and not text.has(entry, { "circulat*", "sent to", "delivered to", "printed" }) then
      return nil
    end
    return { days = days, words = words, force = text.force(entry) }
  end)
end)

-- "By 1 March of the year of the session": the month and the day until which they are handed in.
law.due_day = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not bodies.speaks_of_recommendations(entry) or not text.has(entry, handing_in) or text.force(entry) == "permission" then return nil end
    local day, month = text.month_day(entry.words)
    if not day then return nil end
    return { day = day, month = month, words = day .. "/" .. month, force = text.force(entry) }
  end)
end)

return law
