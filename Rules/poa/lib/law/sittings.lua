-- How long sessions last, in which languages they are held, who may chair them again, by the founding text.

local roles = require "lib.law.roles"
local span = require "lib.law.span"
local text = require "lib.law.text"

local law = {}

-- How many days a session of the plenary lasts at most and at least; `is_working` where only working days count.
law.length = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "last", "lasts", "duration", "take", "takes", "extend", "extends", "longer", "period", "exceed*", "continue*", "sits for", "sit for", "sit upon",
      "sits upon", "sits on", "sit on", "meets for", "meet for", "is held over", "runs for", "run for", "occupies", "is limited to", "are limited to", "conven*", "assembles", "is held for",
      "are held for" }) then return nil end
    local is_about = text.has(entry, { "session", "sessions", "sitting", "sittings", "meeting", "meetings" }) or roles.plenary(founding, entry)
      or text.matches(entry, { "^ it lasts ", "^ they last ", "^ it shall last " }) and entry.earlier and roles.plenary(founding, entry.earlier)
    if not is_about or roles.group(founding, entry) and not roles.plenary(founding, entry) then return nil end
    local concludes = entry.words:match " conclude.- within (%w+) %a-%s?days of opening" or entry.words:match " rises within (%w+) %a-%s?days"
      or entry.words:match " ends within (%w+) %a-%s?days of its opening"
    if concludes and span.number(concludes) then return { most = span.number(concludes), force = "full" } end
    local own = { words = entry.words:gsub(" between %a+ and %a+ ", " ") }
    if text.has(own, { "before", "after", "notice", "in advance", "between", "within", "special", "extraordinary", "silence", "months", "years", "term", "mandate",
      "adjourn*", "suspend*", "hours", "minutes", "speech*", "elapse*", "ballot", "recess" }) or text.force(entry) == "permission" then return nil end
    local clause = { is_working = text.has(entry, { "working days", "business days" }) ~= nil, force = text.force(entry) == "weak" and "weak" or "full" }
    local words = entry.words
    local function number(patterns)
      for _, pattern in ipairs(patterns) do
        local word = words:match(pattern)
        if word and span.number(word) then return span.number(word) end
      end
    end
    clause.most = number { " no more than (%w+) %a-%s?days", " not more than (%w+) %a-%s?days", " at most (%w+) %a-%s?days", " up to (%w+) %a-%s?days",
      " no longer than (%w+) %a-%s?days", " not longer than (%w+) %a-%s?days", " longer than (%w+) %a-%s?days", " more than (%w+) %a-%s?days", " %w+ to (%w+) %a-%s?days", " not exceed (%w+) %a-%s?days", " not exceeding (%w+) %a-%s?days", " never exceed (%w+) %a-%s?days", " (%w+) %a-%s?days at most", " (%w+) %a-%s?days at the most",
      " no more than (%w+) $", " not more than (%w+) $", " no fewer than %w+ days and no more than (%w+) ", " limited to (%w+) %a-%s?days" }
    clause.least = number { " no fewer than (%w+) %a-%s?days", " not fewer than (%w+) %a-%s?days", " at least (%w+) %a-%s?days", " no less than (%w+) %a-%s?days",
      " not less than (%w+) %a-%s?days" }
    local week = words:find " no longer than a week " or words:find " at most a week " or words:find " one week at most " or words:find " not exceed one week "
      or words:find " no more than a week " or words:find " no more than one week "
    if week then clause.most = 7 end
    local weeks = number { " not more than (%w+) weeks", " no more than (%w+) weeks", " at most (%w+) weeks", " up to (%w+) weeks", " exceed (%w+) weeks",
      " exceeding (%w+) weeks", " longer than (%w+) weeks", " for (%w+) weeks " }
    if weeks and not clause.most then clause.most = weeks * 7 end
    if not clause.most and not clause.least and text.has(entry, { "meet", "meets", "conven*", "sits", "sit", "held", "assemble*", "lasts", "last" }) then
      clause.most = number { " for %w+ or (%w+) days ", " for %w+ to (%w+) days ", " for (%w+) days ", " for (%w+) working days ", " for (%w+) consecutive days ", " lasts? (%w+) days ",
        " lasts? (%w+) working days " } or (words:find " for one week " or words:find " for a week ") and 7 or nil
    end
    if not clause.most and not clause.least then return nil end
    return clause
  end)
end)

-- That meetings are interpreted, or that papers are there in several languages.
law.interpretation = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "interpret*" }) or text.has(entry, { "interpretation of this", "interpretation or application", "interpretation and application",
      "disputes", "dispute", "question of interpretation", "interpretation of these", "interpretation of the", "interpreted as", "interpreted in accordance",
      "interpreted in the light", "meaning" }) then
      return nil
    end
    if not text.has(entry, { "language*", "interpretation", "speeches", "statements", "simultaneous*", "interpreters" }) or text.force(entry) == "permission" then return nil end
    if text.has(entry, { "cost*", "expense*", "not", "if requested", "on request", "upon request" }) then return nil end
    local of_groups = roles.group(founding, entry) == true
    return { of_groups = of_groups, of_all = text.has(entry, { "all meetings", "every meeting", "each meeting" }) ~= nil,
      of_plenary = roles.plenary(founding, entry) == true, force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

-- How many times in a row one State may hold the chair of the plenary; 1 where the chair passes on each time.
law.chairing = text.reader(function(founding)
  return text.parameter(founding, function(entry)
    if not text.mentions(entry, "chair") and not text.has(entry, { "chair", "presidency", "president", "chairmanship", "chairperson" }) then return nil end
    if text.has(entry, { "vote", "objection", "silence", "groups", "group" }) and not text.has(entry, { "consecutive*", "succession", "re elected", "reelected" }) then return nil end
    local passes = text.matches(entry, { " passes? each ", " pass each ", " passes? every ", " rotat", " passes? from ", " in rotation", " passes? at every ", " passes? at each ", " passes? after each ", " passes? to the next ", " pass to the next ",
      " in turn ", " held in turn ", " passes? on each " })
    local once = text.matches(entry, { " not be re elected", " not be reelected", " not eligible for re ", " not eligible for immediate", " not re eligible",
      " no %S+ .- twice in succession", " no %S+ .- two .- in succession", " not .- twice in succession", " not .- two consecutive", " no %S+ .- two consecutive",
      " not .- in succession", " no .- twice running", " not immediately re", " not .- successive ", " not hold .- again ", " may not follow itself", " no %S+ .- consecutive " })
    local most = entry.words:match " no more than (%w+) consecutive " or entry.words:match " not more than (%w+) consecutive " or entry.words:match " at most (%w+) consecutive "
      or entry.words:match " no more than (%w+) successive " or entry.words:match " no more than (%w+) terms " or entry.words:match " re elected (once) "
      or entry.words:match " not more than (%w+) terms " or entry.words:match " at most (%w+) terms "
    local number = most and (most == "once" and 2 or span.number(most)) or (passes or once) and 1
    if not number then return nil end
    return { most = number, force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end)

return law
