local blocks = require "lib.blocks"
local labels = require "lib.labels"

-- Annexes have a rule of their own; tables, resolutions and decisions are seldom headings.
local elsewhere = { Annex = true, Appendix = true, Schedule = true, Table = true, Resolution = true, Decision = true }

--- Whether a place is missing for sure: its row is there, without holes, and ends not too far before it. Nobody loses
--- hundreds of sections: "Section 501(c)(3)" of a text with twelve is one of a law that everybody knows.
local function isMissing(row, value)
  if row.at[value] or value > 2 * row.last + 10 then return false end
  return value > row.last or row.last - row.count <= 1
end

-- What a reference goes on with inside one text: "Section 4 of Article 7", "Article 7 of These Bylaws".
local own = { Article = true, Section = true, Chapter = true, Part = true, Title = true, Rule = true, Annex = true, Appendix = true,
  Schedule = true, Bylaw = true, Paragraph = true, Clause = true, This = true, These = true, The = true, Our = true }

local instruments = { "Charter", "Convention", "Constitution", "Treaty", "Covenant", "Protocol", "Statute", "Bylaws", "Agreement" }

--- What a text is by its title: the first such word in it.
local function kindOf(document)
  local title, first, kind = document.title or "", math.huge, nil
  for _, instrument in ipairs(instruments) do
    local place = title:lower():find(instrument:lower(), 1, true)
    if place and place < first then first, kind = place, instrument end
  end
  return kind
end

--- Instruments that a text defines as others: "“Convention” means the Convention on Civil Aviation".
local function othersOf(document)
  local others = {}
  for _, definition in ipairs(document.definitions) do
    local name = definition.name:match "%u%l+$"
    if name and definition.block.text:find("means:? the " .. name .. " [ofr]+n? %u") then others[name] = true end
  end
  return others
end

--- Whether the words after a reference say that it is another text's: "Article 28 thereof", "Section V (“Food”) of resolution 3".
local function isAnothers(document, reference, kind, others)
  local text, said = reference.block.text:gsub("%s+", " "), reference.text:gsub("%s+", " ")
  local start, stop = text:find(said, 1, true)
  local before = start and text:sub(math.max(1, start - 12), start - 1) or ""
  for _, instrument in ipairs { "Code", "Act", "Law", "Statutes", "Regulations" } do
    if before:find("%f[%a]" .. instrument .. ",? $") then return true end
  end
  local after = stop and text:sub(stop + 1, stop + 60) or ""
  -- "Section 7 of the Administration Agreement" where the title of this text is another.
  local named = after:match "^%s+of%s+the%s+(%u%a+%s+%u%a+)"
  if named and not (document.title or ""):lower():find(named:lower(), 1, true) then return true end
  -- "article 1 of Additional Protocol I", "Article 7 Sections 4-6 of our national constitution".
  local proper = after:match "^[^%a]*of%s+(%u%l+)"
  if proper and not own[proper] or after:find "^[%s%w%-–]- of our " then return true end
  -- "Articles 22 to 32 and Article 36 of the Charter" in a text that is a statute.
  local whose = after:match "^[^%a]*of%s+the%s+(%u%a+)" or after:match "^[^%a]*and%s+%a+%s+%w+[^%a]*of%s+the%s+(%u%a+)"
  if whose and others[whose] then return true end
  if kind and whose and whose ~= kind then
    for _, instrument in ipairs(instruments) do
      if whose == instrument then return true end
    end
  end
  return after:match "^[^%a]*thereof" ~= nil or after:match "^[%s%(%)%w%*]* thereof%f[%A]" ~= nil
    or after:match "^ %b() of %u" ~= nil or after:match "^ %b() of the %u" ~= nil
end

return rule {
  title = "A reference leads to something that is there",
  requirement = "references.resolve",
  why = "References break when articles are moved or taken out. A broken one can change what a provision means, and nobody "
    .. "sees it by reading that provision alone. Only rows of numbers that the text has in full are judged.",
  lint = true,
  message = {
    default = "{target} is not there: {unit} numbers end at {last}",
    hole = "{target} is not there",
    inner = "{target} is not there: {place} has {count} numbered parts, the last is {last}",
    style = "{unit} numbers are written otherwise here: {number}",
  },
  check = function(document, report)
    local units, below = labels.units(document), labels.children(document)
    local kind, others = kindOf(document), othersOf(document)
    for _, reference in ipairs(document.references) do
      if not reference.external and not reference.resolved and blocks.speaks(reference.block)
        and not isAnothers(document, reference, kind, others) then
        local unit, steps = labels.steps(reference.target)
        local known = unit and not elsewhere[unit] and units[unit]
        local value, counting
        if known then value, counting = labels.value(steps[1]) end
        -- "Section 20(b)" where the text has sections A to H is another text's.
        local lettered = known and (known.kind == "a" or known.kind == "A") and counting ~= known.kind
        if value and not lettered and labels.isComplete(known) then
          local top = known.at[value]
          if not top then
            if isMissing(known, value) then
              local say = value > known.last and report or report.hole
              say(reference, { unit = unit, last = known.at[known.last].number })
            end
          elseif #steps == 1 then
            local wanted = unit .. " " .. top.number
            local finding = report.style(reference, { unit = unit, number = wanted })
            if reference.text:lower() == (unit .. " " .. steps[1]):lower() then
              finding:suggest(reference.text:match "^%a+" .. " " .. top.number, { safe = true })
            end
          else
            -- Down from the article as far as the steps lead.
            local place = top.label
            for step = 2, #steps do
              local row = below[place]
              local inner, style = labels.value(steps[step])
              if not row or row.mixed or not inner or row.count < 2 or row.last ~= row.count or style ~= row.kind then break end
              if not row.at[inner] then
                -- "articles 54, paragraph 2, 61, paragraph 7" is no paragraph 61.
                if inner > 2 * row.last + 10 then break end
                report.inner(reference, { place = place, count = row.count, last = row.at[row.last].number })
                break
              end
              place = row.at[inner].label
            end
          end
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "# Charter\n\n## Article 1\n\n1. See article 3.\n\n2. So it is.\n\n## Article 2\n\nSee article 1, paragraph 2.\n\n## Article 3\n\nSee rule 9.\n",
      "# Charter\n\n## Article I\n\nSee Article III.\n\n## Article II\n\nB.\n\n## Article III\n\nSee Article 19 of the Covenant.\n",
      "# Bylaws\n\n## Section 1\n\nAssets go to bodies within the meaning of Section 501(c)(3).\n\n## Section 2\n\nB.\n\n## Section 3\n\nC.\n",
      "# Agreement\n\n## Article 1\n\nThe rules of administration (“the Administration Agreement”) apply. See article 7 of the Administration Agreement.\n\n"
        .. "## Article 2\n\nB.\n\n## Article 3\n\nC.\n",
      "# Statute\n\n## Article I\n\nArticles 22 to 32 and Article 36 of the Charter apply, and Article 6 of the Charter.\n\n## Article II\n\nB.\n\n## Article III\n\nC.\n",
      "# Charter\n\n## Article I\n\nSee Article 7 Sections 4-6 of our national constitution.\n\n## Article II\n\nB.\n\n## Article III\n\nC.\n",
      "# Pact\n\n## Article 1\n\n1. Conflicts mentioned in article 1, paragraph 4, of Additional Protocol I are left.\n\n2. B.\n\n## Article 2\n\nB.\n\n## Article 3\n\nC.\n",
      "# Pact\n\n## Article 1\n\n“Convention” means the Convention on Civil Aviation. See Article 33 of the Convention.\n\n"
        .. "## Article 2\n\nB.\n\n## Article 3\n\nC.\n",
      "# Bylaws\n\n## Section A\n\nSee section 20.\n\n## Section B\n\nB.\n\n## Section C\n\nC.\n",
      "# Bylaws\n\n## Section 1\n\nSee Corporations Code section 9.\n\n## Section 2\n\nB.\n\n## Section 3\n\nC.\n",
      "# Charter\n\n## Article 1\n\nThe Covenant applies, save article 9 (2) thereof.\n\n## Article 2\n\nB.\n\n## Article 3\n\nC.\n",
      "# Charter\n\n## Article 1\n\nSee Article VI (“Money”) of the Accord.\n\n## Article 2\n\nB.\n\n## Article 3\n\nC.\n",
      "# Charter\n\n## Article 1\n\n1. See article 2, paragraph 53.\n\n2. B.\n\n## Article 2\n\n1. C.\n\n2. D.\n\n## Article 3\n\nE.\n",
      -- Another text's articles, and a text whose articles are not all at hand.
      "# Charter\n\n## Article 1\n\nAs in Article 51 of the Charter of the United Nations.\n\n## Article 2\n\nB.\n\n## Article 3\n\nC.\n",
    },
    violated = {
      "# Charter\n\n## Article 1\n\nSubject to ⟦article 4⟧, all may speak.\n\n## Article 2\n\nB.\n\n## Article 3\n\nC.\n",
      "# Charter\n\n## Article 1\n\n1. See ⟦article 2, paragraph 3⟧.\n\n2. B.\n\n## Article 2\n\n1. C.\n\n2. D.\n\n## Article 3\n\nE.\n",
      {
        text = "# Charter\n\n## Article I\n\nSee ⟦Article 3⟧.\n\n## Article II\n\nB.\n\n## Article III\n\nC.\n",
        fixed = "# Charter\n\n## Article I\n\nSee Article III.\n\n## Article II\n\nB.\n\n## Article III\n\nC.\n",
      },
    },
  },
}
