local blocks = require "lib.blocks"

local function words(text) return select(2, text:gsub("[^ -]+", "")) end

--- Whether every word but the small ones begins with a capital letter, as names do.
local function isName(text)
  for word in text:gmatch "[^ -]+" do
    if #word > 3 and not word:match "^%u" then return false end
  end
  return text:match "^%u" ~= nil
end

--- Where each block of a draft stands.
local function places(document)
  local found = {}
  for index, block in ipairs(document.blocks) do found[block] = index end
  return found
end

--- The defined name in the number and with the spelling of its use: "Contracting Parties" for "contracting parties".
local function respelt(name, text)
  local fixed = name .. text:sub(#name + 1)
  return fixed:lower():gsub("[ -]", "") == text:lower():gsub("[ -]", "") and fixed or nil
end

--- Whether the words are about something of their own: "the effective date of its notice" is not the Effective Date.
local function isOther(use)
  local text = use.block.text
  local _, stop = text:find(use.text, 1, true)
  return stop ~= nil and text:find("^%s+of%s", stop + 1) ~= nil
end

return rule {
  title = "A defined term is written as it was defined",
  requirement = "definitions.spelling",
  why = "A reader takes *executive board* for another thing than the *Executive Board* of the definitions.",
  lint = true,
  message = "the term is defined as “{name}”",
  check = function(document, report)
    local at = places(document)
    for _, definition in ipairs(document.definitions) do
      local name = definition.name
      -- What stands before a short name is introduced, or beside it, is not written as a name yet.
      local first = definition.form == "means" and 0 or at[definition.block] + 1
      if definition.form ~= "abbreviation" and blocks.speaks(definition.block) and words(name) > 1 and isName(name) then
        local other, same = {}, 0
        for _, use in ipairs(definition.uses) do
          local fixed = respelt(name, use.text)
          if fixed == use.text then
            same = same + 1
          elseif fixed and at[use.block] >= first and not use.quoted and use.layer ~= "heading"
            and not isOther(use) and use.text:gsub("s$", "") ~= use.text:gsub("s$", ""):upper() then
            other[#other + 1] = { use = use, fixed = fixed }
          end
        end
        -- Where the text itself mostly writes it otherwise, the capitals of the definition are those of its sentence.
        if same > #other then
          for _, one in ipairs(other) do
            -- All in small letters it may be meant as the common word; with a capital it is the name.
            report(one.use, { name = name }):suggest(one.fixed, { safe = one.use.text:find "^%u" ~= nil }):see(definition, "defined here")
          end
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "“Executive Board” means the seven officers. The Executive Board meets monthly. The members elect the Executive Board.",
      -- The capital is that of the sentence, not of the term.
      "“Greenhouse gases” means the gases of Annex A. Members report greenhouse gases, and greenhouse gases are counted.",
      "“Executive Board” means the seven officers. The Executive Board meets. Other executive bodies, and boards, do not.",
      "“Effective Date” means the first of May. The Effective Date is public. The Effective Date stands. The effective date of a notice is that of its receipt.",
      "The meeting adopted twenty guiding principles (hereinafter “the Guiding Principles”).\n\nThe Guiding Principles bind. "
        .. "The Guiding Principles are public.",
    },
    violated = {
      {
        text = "“Executive Board” means the seven officers. The Executive Board meets. The ⟦Executive board⟧ reports. "
          .. "The Executive Board has a seat.",
        fixed = "“Executive Board” means the seven officers. The Executive Board meets. The Executive Board reports. "
          .. "The Executive Board has a seat.",
      },
      {
        text = "“Executive Board” means the seven officers. The Executive Board meets. The ⟦executive board⟧ reports. "
          .. "The Executive Board has a seat.",
        fixed = "“Executive Board” means the seven officers. The Executive Board meets. The executive board reports. "
          .. "The Executive Board has a seat.",
      },
      "“Director-General” means the head of the Office. The Director-General acts. The ⟦Director General⟧ may delegate. "
        .. "Members advise the Director-General.",
    },
  },
}
