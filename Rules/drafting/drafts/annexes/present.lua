local labels = require "lib.labels"
local blocks = require "lib.blocks"

local units = { Annex = true, Appendix = true, Schedule = true }

--- Whether a reference is the beginning of the name of a form, "Schedule K-1", or of another text's: "Appendix 9 b) to Annex 9".
local function isForm(reference)
  local text = reference.block.text
  local _, stop = text:find(reference.text, 1, true)
  if not stop then return false end
  return text:find("^%-%w", stop + 1) ~= nil or text:find("^[^%.;,]? ?%a?%)? to Annex ", stop + 1) ~= nil
    or text:find("^ %b() to the %u", stop + 1) ~= nil
end

return rule {
  title = "An annex that the text names comes with it",
  requirement = "annexes.present",
  why = "An annex often holds the numbers, lists or forms on which the article depends. Each missing one is reported once.",
  lint = true,
  message = {
    default = "the text has no {target}",
    more = "the text has no {target}, which it names {count} times",
  },
  check = function(document, report)
    local present, values = {}, {}
    for _, block in ipairs(document.blocks) do
      if block.label then
        local unit = block.label:match "^%a+"
        if units[unit] then present[block.label:match "^%a+ ?[%w]*"] = true end
        if units[unit] and block.ordinal then values[unit .. block.ordinal] = true end
      end
      -- "Annex" as a heading of its own, and "APPENDIX II - Forms" in any form that was not read as a number.
      if block.kind == "heading" or block.kind == "title" then
        local unit, number = block.text:lower():match "(%a+) ?([%w]*)"
        if unit then present[unit .. " " .. number] = true end
        -- "B. Voting" below a heading "Appendix".
        local above = block.heading and block.heading.text:match "%f[%a](%u%l+)%W*$"
        if units[above] and block.number then present[above .. " " .. block.number:gsub("%W", "")] = true end
      end
    end
    -- A list that names annexes one by one and says what each is, often with a link, is where they are.
    for _, block in ipairs(blocks.text(document)) do
      local unit, number = block.text:match "^(%u%l+) (%w+) ?[:–—-]"
      if units[unit] then present[unit .. " " .. number] = true end
    end
    local first, count = {}, {}
    for _, reference in ipairs(document.references) do
      local unit, steps = labels.steps(reference.target)
      if unit and units[unit] and not reference.external and not reference.resolved and blocks.speaks(reference.block)
        and reference.text:match "^%u" and not isForm(reference) then
        local name = unit .. " " .. steps[1]
        local value = labels.value(steps[1])
        if not present[name] and not present[name:lower()] and not (value and values[unit .. value]) then
          first[name] = first[name] or reference
          count[name] = (count[name] or 0) + 1
        end
      end
    end
    for name, reference in pairs(first) do
      local say = count[name] > 1 and report.more or report
      say(reference, { target = name, count = count[name] })
    end
  end,
  examples = {
    satisfied = {
      "# Charter\n\n## Article 1\n\nThe forms are in Annex A.\n\n## Annex A\n\nForm 1.\n",
      "Members receive Schedule K-1 for their taxes, and letters as in Appendix 9 b) to Annex 9 (Travel) to the Chicago Convention.",
      "The forms are in Annex II to the Covenant, and nothing is annexed.",
      "# Charter\n\n## Fees\n\nThe fees are in Appendix B.\n\n## Appendix\n\n### A. Forms\n\nForm 1.\n\n### B. Fees\n\nNone.\n",
      "The fees are in Appendix A.\n\n* [Appendix A: Fees](https://example.org/fees)\n\n* Appendix B: Forms\n",
    },
    violated = {
      "# Charter\n\n## Article 1\n\nThe forms are in ⟦Annex B⟧; Annex B also has the fees.\n\n## Annex A\n\nForm 1.\n",
      "The budget is laid down in ⟦Appendix 1⟧.",
    },
  },
}
