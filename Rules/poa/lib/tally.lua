-- Votes that the text of a decision in a data file counts; those of minutes are counted by the reader.

local span = require "lib.law.reading.span"

local tally = {}

local sides = {
  -- "Eight votes in favour, two against": what stands before "votes" first, lest the next number be taken.
  yes = { " (%w+) votes in favour ", " (%w+) voted in favour ", " (%w+) votes for ", " (%w+) voted for ", " for (%w+) ", " in favour (%w+) ",
    " (%w+) for ", " (%w+) in favou?r ", " by (%w+) votes to ", " by (%w+) votes against ", " by (%w+) to %w+ ", " (%w+) ayes ", " ayes (%w+) " },
  no = { " against (%w+) ", " (%w+) against ", " (%w+) voted against ", " by %w+ votes to (%w+) ", " by %w+ to (%w+) ", " %w+ votes against (%w+) ",
    " (%w+) votes against ", " noes (%w+) ", " (%w+) noes " },
  abstain = { " abstentions (%w+) ", " abstaining (%w+) ", " (%w+) abstentions? ", " (%w+) abstain", " (%w+) %w+ abstaining " },
}

-- Yes, no and abstentions that the text of a decision in a data file gives, and whether it was carried; nil where it does
-- not.
function tally.told(words)
  words = " " .. words:lower():gsub("[^%w]+", " ") .. " "
  local function number(side)
    for _, pattern in ipairs(sides[side]) do
      local word = words:match(pattern)
      local value = word and ((word == "none" or word == "nil") and 0 or span.number(word))
      if value then return value end
    end
  end
  local yes, no = number "yes", number "no"
  if not yes or not no then return nil end
  local is_lost = words:find " not carried " or words:find " not adopted " or words:find " lost " or words:find " rejected " or words:find " failed "
  local is_carried = words:find " carried " or words:find " adopted " or words:find " passed " or words:find " approved " or words:find " agreed "
  return yes, no, number "abstain" or 0, not is_lost and is_carried ~= nil
end

return tally
