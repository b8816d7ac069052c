-- Arithmetic of votes and attendance, and what a charter says about them.

local tally = {}

local words = {
  ["two thirds"] = { 2, 3 }, ["two-thirds"] = { 2, 3 }, ["three quarters"] = { 3, 4 }, ["three-quarters"] = { 3, 4 },
  ["three fourths"] = { 3, 4 }, ["three-fourths"] = { 3, 4 }, ["four fifths"] = { 4, 5 }, ["four-fifths"] = { 4, 5 },
  ["three fifths"] = { 3, 5 }, ["three-fifths"] = { 3, 5 }, ["one third"] = { 1, 3 }, ["one-third"] = { 1, 3 },
  ["a third"] = { 1, 3 }, ["one quarter"] = { 1, 4 }, ["one-quarter"] = { 1, 4 }, ["a quarter"] = { 1, 4 },
  ["one half"] = { 1, 2 }, ["one-half"] = { 1, 2 }, ["half of"] = { 1, 2 }, ["2/3"] = { 2, 3 }, ["3/4"] = { 3, 4 },
  ["1/2"] = { 1, 2 }, ["1/3"] = { 1, 3 },
}

local numbers = {
  three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10, eleven = 11, twelve = 12,
  fourteen = 14, fifteen = 15, twenty = 20, thirty = 30, sixty = 60, ninety = 90, two = 2, one = 1,
}

-- Numerator, denominator and name of the largest share that a text names; nil where it names none.
function tally.share(text)
  local folded = text:lower()
  local best
  for name, share in pairs(words) do
    if folded:find(name, 1, true) and (not best or share[1] * best[2] > best[1] * share[2]) then
      best = { share[1], share[2], name }
    end
  end
  if best then return best[1], best[2], best[3] end
end

-- A number of persons or days before one of some words: "five members", "14 (fourteen) days".
function tally.before(text, units)
  local folded = text:lower():gsub("%s*%b()", "")
  for _, unit in ipairs(units) do
    for word in folded:gmatch("(%w+)%s+" .. unit) do
      local number = tonumber(word) or numbers[word]
      if number then return number end
    end
  end
end

-- Votes for, against and abstaining; nil where they were not counted.
function tally.counts(vote)
  local seen, found = { yes = 0, no = 0, abstain = 0 }, false
  for _, count in ipairs(vote.counts) do
    if seen[count.option] then
      seen[count.option] = seen[count.option] + count.value
      found = true
    end
  end
  if found then return seen.yes, seen.no, seen.abstain end
end

-- Whether votes for and against reach a share, or more than half where none is named.
function tally.reaches(yes, no, above, below)
  if above then return yes * below >= above * (yes + no) end
  return yes > no
end

-- How many took part who may decide: delegates, States, persons; observers and staff do not.
function tally.present(meeting)
  local count = 0
  for _, participant in ipairs(meeting.participants) do
    local decides = participant.type == nil or participant.type == "state" or participant.type == "person" or participant.type == "officer"
    if decides and participant.role ~= "observer" and participant.role ~= "briefer" then count = count + 1 end
  end
  return count
end

-- Days from one day to another; nil where one is unknown.
function tally.days(from, to)
  local function number(date)
    local year, month, day = date:match "^(%d%d%d%d)%-(%d%d)%-(%d%d)"
    if not year then return end
    year, month, day = tonumber(year), tonumber(month), tonumber(day)
    if month <= 2 then year, month = year - 1, month + 12 end
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * (month - 3) + 2) // 5 + day
  end
  local first, last = from and number(from), to and number(to)
  if first and last then return last - first end
end

return tally
