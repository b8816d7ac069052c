-- Whether one voice is enough to stop a decision, by the words of a founding text.

local lexicon = require "lib.law.reading.lexicon"

local law = {}

-- That nobody is against it, not far before what being against it is called.
local nobody = { " no ", " nobody ", " none ", " without ", " absence of ", " nothing ", " over the ", " despite ", " in spite of ", " against the will " }
-- That nothing comes of it.
local undecided = { " not carried ", " not adopted ", " not agreed ", " not approved ", " not accepted ", " not passed ", " not pass ",
  " not decided ", " not taken ",
  " not stand ", " no decision ", " no consensus ", " nothing ", " falls ", " fails ", " is lost ", " is rejected ", " goes back ", " is dropped ",
    " is not a decision",
  " from being ", " not become ", " lapses ", " is withdrawn ", " not be adopted ", " not be taken ", " not be decided ", " not be carried ",
    " not be put ", " cannot be ",
  " prevents? ", " blocks? ", " may block ", " can block ", " stops? ", " defeats? ", " carried no ", " bars? " }
-- That all are for it.
local all = { " unless every", " unless all ", " until every", " until all ", " only with all ", " [iw][fh]?[e]?n? all [%a ]-agree",
  " every%a* [%a ]-can accept ", " every%a* [%a ]-can live with ",
  " all [%a ]-can accept ", " all [%a ]-can live with ", " every%a* [%a ]-accepts ", " all [%a ]-accept ", " all [%a ]-concur",
    " every [%a ]-said yes ", " each [%a ]-said yes ",
  " against the will of ", " say%a* no " }

-- Whether a statement, by its words, lets a single objection stop what is to be decided.
function law.suffices(words)
  if lexicon.any(words, "accreditation", "silence") or words:find " more than " or words:find " at least " or words:find " or more " then return false end
  for _, pattern in ipairs(all) do
    if words:find(pattern) then return true end
  end
  local at = lexicon.at(words, "object")
  if not at then return false end
  local before = words:sub(math.max(1, at - 45), at)
  for _, word in ipairs(nobody) do
    if before:find(word, 1, true) then return true end
  end
  for _, pattern in ipairs(undecided) do
    if words:find(pattern) then return true end
  end
  return false
end

return law
