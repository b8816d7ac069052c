-- Plain words in text of records, which is looked through as it is and not by patterns.

local plain = {}

-- Whether a text holds one of some words as they stand.
function plain.holds(text, words)
  for _, word in ipairs(words) do
    if text:find(word, 1, true) then return true end
  end
  return false
end

return plain
