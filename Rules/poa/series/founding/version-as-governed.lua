local example = require "lib.example"

-- The version that a founding text says it is: "Version 2", "rev. 3"; nil where it says nothing near its top.
local function version(founding)
  for index, block in ipairs(founding.blocks) do
    if index > 6 then return nil end
    local found = regex.match(block.text, [[(?i)\b(?:version|revision|rev\.?)\s*:?\s*["']?(\d+(?:\.\d+)*)]])
    if found then return found, block end
  end
end

local function plain(text) return (text:lower():gsub("^rev%.?%s*", ""):gsub("^version%s*", ""):gsub("^v",
  "")) end

local function governed(number)
  return example.yearly(2027, "governed_by: {document: founding.md, version: " .. number .. "}\n")
end

return rule {
  title = "The founding text at hand is the version that governed the meeting",
  why = "A record must be judged by the text that was in force; judged by another one, right may look wrong.",
  against = "founding",
  scope = "meeting",
  severity = "warning",
  message = "{id} was governed by version {own} of its founding text, but the text at hand is version"
    .. " {given}; the"
    .. " findings below may judge it by rules that were not in force",
  applies = function(meeting, founding)
    return founding.words > 0 and meeting.governed_by ~= nil and meeting.governed_by.version ~= nil
  end,
  check = function(meeting, report, founding)
    local given, block = version(founding)
    local own = meeting.governed_by.version
    if given and plain(own) ~= plain(given) then
      report(meeting.governed_by:at "version", { id = meeting.id, own = own, given = given })
        :see(block, "the version at hand")
    end
  end,
  examples = {
    founding = "# Founding document of the Programme\n\nVersion 2\n\n1. All decisions are taken by"
      .. " consensus.\n",
    satisfied = {
      governed "'2'",
      { founding = example.founding(), records = governed "'7'" },
    },
    violated = {
      governed "⟦'1'⟧",
      governed "⟦rev1⟧",
    },
  },
}
