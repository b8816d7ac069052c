-- Number words of English.

local numerals = {}

local units = {
  zero = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10,
  eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18,
  nineteen = 19,
}
local tens = {
  twenty = 20, thirty = 30, forty = 40, fourty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90,
}
local scales = { hundred = 100, thousand = 1000, million = 1000000 }

--- Value of number words in a row, such as { "one", "hundred", "and", "five" }; nil where they are none.
local function value(words)
  local total, part, last = 0, 0, nil
  for place, word in ipairs(words) do
    if units[word] then
      if last == "unit" or (last == "ten" and units[word] > 9) then return nil end
      part, last = part + units[word], "unit"
    elseif tens[word] then
      if last == "unit" or last == "ten" then return nil end
      part, last = part + tens[word], "ten"
    elseif word == "hundred" then
      if part == 0 or part > 99 then return nil end
      part, last = part * 100, "scale"
    elseif scales[word] then
      if part == 0 then return nil end
      total, part, last = total + part * scales[word], 0, "scale"
    elseif word == "and" then
      if last ~= "scale" or place == #words then return nil end
    else
      return nil
    end
  end
  return last and total + part or nil
end

local function isNumber(word) return (units[word] or tens[word] or scales[word]) ~= nil end

local function split(text)
  local words = {}
  for word in text:gmatch("[^ -]+") do words[#words + 1] = word:lower() end
  return words
end

--- Value of a text that is a number in words and nothing else; nil for any other.
function numerals.whole(text) return value(split(text)) end

--- Value of the longest run of number words at the end of a text, and the run as written; nil where there is none.
function numerals.atEnd(text)
  local words = split(text)
  local first = #words + 1
  while first > 1 and (isNumber(words[first - 1]) or words[first - 1] == "and") do first = first - 1 end
  while first <= #words and words[first] == "and" do first = first + 1 end
  if first > #words then return nil end
  local run = table.move(words, first, #words, 1, {})
  local found = value(run)
  if not found then return nil end
  -- The run's bytes: as many words from the end of the text.
  local length = 0
  for _, word in ipairs(run) do length = length + #word + 1 end
  return found, text:sub(#text - length + 2)
end

return numerals
