local blocks = require "lib.blocks"

--- Words of the longest part between semicolons, without those of the lead-in: such parts are items of a list to their reader.
local function longestPart(sentence)
  local longest, inherited = 0, sentence.inherited
  for part in sentence.text:gmatch "[^;]+" do
    local _, count = part:gsub("%f[%w][%w'’-]+", "")
    local own = math.max(0, count - inherited)
    inherited = math.max(0, inherited - count)
    if own > longest then longest = own end
  end
  return longest
end

--- Whether a sentence is one by custom: the recitals of a treaty, or a list of names.
local function isList(text, words, whole)
  if text:find "agreed as follows" or text:find "^Preamble" or text:find "^DONE " or text:find "^IN WITNESS" then return true end
  -- "Having regard to …; Recalling …": the recitals of a resolution that stand in one paragraph.
  for _, opener in ipairs { "Having regard", "Recalling", "Considering", "Bearing in mind", "Recognizing", "Recognising" } do
    if text:find("[,;] " .. opener) then return true end
  end
  -- "The Conference, Taking note of …", and "Chairman: … Vice-Chairman: … Rapporteur: …".
  local _, colons = text:gsub("%a%*?:%s", "")
  if text:find "^The [%u%l ]+, %u%l+ing " or text:find "^The [%u%l ]+, Taking" or colons >= 4 then return true end
  -- Rows of a table, and items "a)", "2)" that stand in one paragraph.
  local _, bars = whole:gsub("|", "")
  local _, items = text:gsub("%f[%w]%w%w?%w?%)", "")
  if bars >= 3 or items >= 3 then return true end
  local _, commas = text:gsub("[,;]", "")
  return commas * 4 > words
end

return rule {
  title = "A sentence can be read aloud in one breath, or is made a list",
  requirement = "sentences.length",
  why = "In a long sentence nobody sees which words a condition or exception belongs to, and those who negotiate it least of "
    .. "all. Items of a list, and parts between semicolons, count one by one.",
  lint = true,
  severity = "info",
  options = { longest = 80 },
  message = "a sentence of {words} words; split it, or make a list of it",
  check = function(document, report, _, options)
    for _, sentence in ipairs(document.sentences) do
      local own = sentence.words - sentence.inherited
      if own > options.longest and sentence.reading == 0 and blocks.rules(sentence.block) and sentence.block.kind ~= "cell"
        -- Cells of a table that was not read as one say nothing, so they have no verb.
        and sentence:mentions "(shall | may | must | should | will | is | are | be | has | have | was | were | can | do | does | mean | means)"
        and not isList(sentence.text, own, sentence.block.text) and longestPart(sentence) > options.longest then
        report(sentence, { words = own })
      end
    end
  end,
  examples = {
    satisfied = {
      "The Board elects a Chair. The Chair serves for two years, and may be elected again once.",
      -- A list is not one sentence to its reader.
      "The Board shall:\n\n(a) " .. ("keep the register and the accounts in order, "):rep(6) .. "and\n\n(b) "
        .. ("publish the minutes and the reports in time, "):rep(6) .. "without delay.",
      "DONE at the city of North, " .. ("in one original in the languages of the Parties and of the observers "):rep(8) .. "on this day.",
      "The Conference, Taking note of the opinion " .. ("that the boats of the members are used "):rep(14) .. "asks the Board to sell one.",
      "These were set up: Chairman: a member " .. ("of the group Vice-Chairman: a member who was elected "):rep(12) .. "by the Board.",
      "The Council, " .. ("Having regard to the report of the group on the use of the boats by the members, "):rep(6) .. "Decides to sell one.",
      "The Board shall a) " .. ("keep the register and the accounts in order "):rep(6) .. "b) publish the minutes "
        .. ("and the reports in time "):rep(9) .. "and c) answer.",
      "Dues in crowns " .. ("Northern Boats Society 150 207 Southern Rafts League 140 33 "):rep(10) .. "Eastern Kayak Union 4.",
      -- Nor are parts between semicolons, whether or not each has a line of its own.
      "The Board shall " .. ("keep the register in order and answer whoever asks about it; "):rep(9) .. "and report to the Assembly.",
    },
    violated = {
      "⟦The Board shall " .. ("keep the register and the accounts in order, "):rep(10) .. "and report to the Assembly.⟧",
      "⟦Members " .. ("who attend in person or send a deputy "):rep(12) .. "may vote.⟧ Others may speak.",
    },
  },
}
