-- Votes: what was counted, which majority words ask for, and whether it was reached.

local votes = {}

-- Yes, no and abstentions of a vote event; nothing where none was counted.
function votes.counts(vote)
  local found = {}
  for _, count in ipairs(vote.counts) do found[count.option or ""] = count.value end
  if found.yes or found.no then return found.yes or 0, found.no or 0, found.abstain or 0 end
end

local shares = {
  { "two[ %-]third parts?", 2 / 3 }, { "three[ %-]fourth parts?", 3 / 4 },
  { "two%-thirds?", 2 / 3 }, { "two thirds?", 2 / 3 }, { "2/3", 2 / 3 },
  { "three%-quarters?", 3 / 4 }, { "three quarters?", 3 / 4 }, { "three%-fourths?", 3 / 4 },
  { "three fourths?", 3 / 4 }, { "3/4", 3 / 4 },
  { "three%-fifths?", 3 / 5 }, { "three fifths?", 3 / 5 }, { "3/5", 3 / 5 },
  { "four%-fifths?", 4 / 5 }, { "four fifths?", 4 / 5 }, { "4/5", 4 / 5 },
}

-- The majority that words ask for: a share, "simple", "consensus" or nil.
function votes.majority(words)
  words = words:lower()
  for _, share in ipairs(shares) do
    if words:find(share[1]) then return share[2] end
  end
  local percent = words:match "(%d+) per ?cent" or words:match "(%d+) ?%%"
  if percent and tonumber(percent) > 50 and tonumber(percent) < 100 then return tonumber(percent) / 100 end
  if words:find "twice as many" or words:find "two .- for every one " or words:find "two for each one " then return 2 / 3 end
  if words:find "three times as many" then return 3 / 4 end
  if words:find "consensus" or words:find "unanim" then return "consensus" end
  if words:find "majority" then return "simple" end
end

-- Of whom the majority is counted: "voting" (abstentions are out), "present" (they are in) or "all" members.
function votes.base(words)
  words = words:lower():gsub("whether or not .*$", " "):gsub("whether present .*$", " "):gsub("present or not", " ")
    :gsub("present or absent", " "):gsub("irrespective of .*$", " "):gsub("regardless of .*$", " ")
    :gsub("those absent .*$", " "):gsub("absent %S+ being counted.*$", " "):gsub("absent %S+ included.*$", " ")
  words = words:gsub("absent being counted.*$", " "):gsub("absentees.*$", " ")
  if words:find "of all envoys" or words:find "of all accredited" or words:find "of all representatives" or words:find "of all delegates"
    or words:find "of all governments" or words:find "of all countries" or words:find "of all those entitled" or words:find "of all [%a ]-members" or words:find "of all [%a ]-states" or words:find "of all [%a ]-parties"
    or words:find "of all delegations" or words:find "of all councillors" or words:find "of the whole membership"
    or words:find "of its membership" or words:find "of the membership" or words:find "of all the members"
    or words:find "absolute majority" then
    if not words:find "present and voting" and not words:find "votes cast" and not words:find "members present"
      and not words:find "states present" and not words:find "parties present" then return "all" end
  end
  if words:find "cast a yes" or words:find "yes or no" or words:find "yes or a no" or words:find "for or against" or words:find "voices expressed"
    or words:find "votes expressed" then return "voting" end
  if words:find "voting" or words:find "votes cast" or words:find "votes given" then return "voting" end
  if words:find "present" or words:find "attending" then return "present" end
  if words:find "members" or words:find "membership" or words:find "all states" or words:find "parties" then
    return "all"
  end
  return "voting"
end

-- Whether counts reach a majority; nil where it cannot be known. `members` is the number of all who could
-- vote.
function votes.reaches(majority, yes, no, abstain, base, members)
  if majority == nil then return nil end
  if majority == "consensus" then return no == 0 end
  local whole = yes + no
  if base == "present" then whole = whole + abstain end
  if base == "all" then whole = members and math.max(members, whole + abstain) or whole + abstain end
  if majority == "simple" then return yes * 2 > whole end
  return yes >= majority * whole
end

-- Whether a vote is recorded as carried: by its own result, else by that of its motion; nil where neither
-- says.
function votes.is_carried(vote, motion)
  local result = (vote.result or motion.result or ""):lower()
  if result:find "pass" or result:find "adopt" or result:find "carried"
    or result == "yes" then return true end
  if result:find "fail" or result:find "reject" or result:find "lost" or result == "no" then return false end
end

-- "62.5 %", for messages.
function votes.share(yes, no)
  if yes + no == 0 then return "none" end
  local tenths = (yes * 2000 + yes + no) // (2 * (yes + no))
  return tenths // 10 .. (tenths % 10 > 0 and "." .. tenths % 10 or "") .. " %"
end

return votes
