-- Who may take part in the mechanism and in its groups, by the founding text.

local text = require "lib.law.text"

local law = {}

local everyone = {
  "open to all states", "open to the participation of all states", "open to participation by all states",
  "open to every state", "open to any state", "open to all countries",
    "open to every country",
  "open to all members", "open to all member states", "open ended", "any state that wishes",
    "every state that wishes",
  "every state may", "any state may", "all states may", "any country may", "every country may",
    "all countries may",
  "every state is entitled", "all states are entitled", "any country that wants", "every country that wants",
  "all states wishing", "every state wishing", "any state wishing", "all states can", "every state can",
    "any state can",
}

-- "Groups are open to all States."
function law.groups(founding)
  return text.parameter(founding, function(entry)
    if not text.names(entry, "group") or text.names(entry, "past-group") then return nil end
    if text.has(entry, everyone) and not text.has(entry, { "not open", "except", "subject to" }) then
      return { kind = "open", force = text.force(entry) == "weak" and "weak" or "full" }
    end
    local cap = text.number_before(entry.words, "members?") or text.number_before(entry.words, "states")
    if cap and text.has(entry, { "at most", "no more than", "not more than", "up to", "composed of",
      "consists of", "limited to" }) then
      return { kind = "capped", cap = cap, force = "full" }
    end
  end)
end

-- "The mechanism is open to all States."
function law.mechanism(founding)
  return text.parameter(founding, function(entry)
    if text.names(entry, "group") or not text.has(entry, everyone) then return nil end
    if text.has(entry, { "not open", "except", "subject to", "signature" }) then return nil end
    return { force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end

-- "No more than three groups exist at a time."
function law.number(founding)
  return text.parameter(founding, function(entry)
    if not text.has(entry, { "at most", "no more than", "not more than", "never more than", "more than",
      "limited to" }) then
      return nil
    end
    local words = entry.words
    local cap = text.number_before(words, "groups") or text.number_before(words, "technical groups")
      or text.number_before(words, "working groups") or text.number_before(words, "thematic groups")
      or text.number_before(words, "technical working groups")
    return cap and { cap = cap, force = text.force(entry) == "weak" and "weak" or "full" }
  end)
end

return law
