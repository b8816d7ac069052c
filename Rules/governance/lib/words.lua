-- Words that every file about the bodies of a text needs.

local words = {}

-- Layers in which texts rule.
words.ruling = { operative = true, definition = true, ["final-clause"] = true, annex = true }

local function set(text)
  local found = {}
  for word in text:gmatch "%a+" do found[word] = true end
  return found
end

-- Words that name an organ, right or wrong for a plenary; in headings only those that are no kind of group, which a
-- heading announces more often than it makes them act.
words.organs = set(
  "council board committee subcommittee commission bureau secretariat executive executives chair chairman chairperson"
    .. " president director directors secretary treasurer officer officers trustees team panel senate assembly congress conference"
    .. " presidium administrator governor court minister faculty dean boards committees councils chairs leads lead"
)
words.heads = set(
  "council board commission bureau secretariat executive chair chairman chairperson president director directors"
    .. " secretary treasurer officers trustees senate assembly congress conference presidium"
)

-- A text in small letters, its words parted by single blanks.
function words.plain(text) return (text:lower():gsub("[^%w]+", " "):gsub("^ ", ""):gsub(" $", "")) end

return words
