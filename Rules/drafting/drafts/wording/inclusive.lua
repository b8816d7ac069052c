-- Wordings that name people or offices by gender, each with others that do not.
local wordings = {
  ["chairman"] = "Chair", ["chairmen"] = "Chairs", ["chairmanship"] = "office of Chair", ["chairwoman"] = "Chair", ["spokesman"] = "spokesperson", ["spokesmen"] = "spokespersons", ["mankind"] = "humankind",
  ["manpower"] = "staff", ["workmen"] = "workers", ["workman"] = "worker", ["businessmen"] = "business people",
  ["businessman"] = "business person", ["freshman"] = "first-year student", ["freshmen"] = "first-year students",
  ["layman"] = "layperson", ["laymen"] = "laypeople", ["statesmen"] = "leaders", ["councilman"] = "councillor",
  ["alderman"] = "councillor", ["draftsman"] = "drafter", ["foreman"] = "supervisor", ["man-made"] = "artificial",
}

--- Whether the other pronoun stands beside it, "he or she", "his/her", or one person is told of.
local function isPaired(text, from, to)
  -- "s/he" and "(s)he"; and "he stepped down" tells of somebody.
  if text:sub(math.max(1, from - 3), from - 1):find "s[/)] ?$" or text:find("^ %a+ed%f[%A]", to + 1) or text:find("^ was ", to + 1)
    -- "he/him" in a list of people is what they are called by.
    or text:find("^/him", to + 1) then
    return true
  end
  local around = text:sub(math.max(1, from - 12), to + 12):lower()
  return around:find "%f[%a]she%f[%A]" ~= nil or around:find "%f[%a]hers?%f[%A]" ~= nil or around:find "%f[%a]they%f[%A]" ~= nil
    or around:find "%f[%a]herself%f[%A]" ~= nil or around:find "%f[%a]their%f[%A]" ~= nil or around:find "%f[%a]themself%f[%A]" ~= nil
end

--- Whether any sentence has a small word of English.
local function isEnglish(document)
  for _, sentence in ipairs(document.sentences) do
    local text = sentence.text:lower()
    for _, word in ipairs { "the", "of", "and", "it", "or", "a", "to" } do
      if text:find("%f[%a]" .. word .. "%f[%A]") then return true end
    end
  end
  return false
end

return rule {
  title = "Offices and people are named without regard to gender",
  requirement = "wording.inclusive",
  why = "Most bodies have asked for this in their own rules of style; it also spares amendments when the office passes on.",
  lint = true,
  severity = "info",
  message = {
    default = "“{text}” names an office or people by gender; write “{use}” or the like",
    pronoun = "“{text}” stands for a person of any gender; repeat the office, or write “they”",
  },
  check = function(document, report)
    -- "He" is a word of other languages too.
    if not isEnglish(document) then return end
    -- A fraternity or a sorority speaks of its members.
    for _, word in ipairs { "fraternity", "sorority", "brotherhood", "sisterhood" } do
      if (document.title or ""):lower():find(word, 1, true) or #document:find("(" .. word .. ")") > 2 then return end
    end
    local names = { workman = true, freshman = true, layman = true, foreman = true, draftsman = true, alderman = true }
    for _, hit in ipairs(document:find
      "(chairman | chairmen | chairmanship | chairwoman | spokesman | spokesmen | mankind | manpower | workmen | workman\z
         | businessmen | businessman | freshman | freshmen | layman | laymen | statesmen | councilman | alderman\z
         | draftsman | foreman | man made)") do
      local wording = hit.text:lower():gsub(" ", "-")
      local use = wordings[wording]
      if use then
        local isName = names[wording] and hit.text:find "^%u"
        -- Recitals quote what resolutions are called.
        local isQuoted = hit.layer == "preamble" and hit.sentence.text:find "resolution"
          -- "Chairman: Mr. Bailey" tells who it was.
          or hit.sentence.text:find "[Mm][ae]n:?%*?:? M[rs]s?%f[%A]"
        if hit.layer ~= "heading" and hit.layer ~= "title" and hit.sentence.reading == 0 and not isName and not isQuoted then
          report(hit, { use = hit.text:find "^%u" and use or use:lower() })
        end
      end
    end
    local said
    for _, hit in ipairs(document:find "(he | his | him | himself)") do
      local text = hit.sentence.text
      -- "the Church and His people": a deity, and so is "His Majesty" a form of address.
      local isRevered = hit.text:find "^H" and (text:find("%l,? " .. hit.text .. "%f[%A]")
        or text:find "His Excellency" or text:find "His Majesty" or text:find "His Royal")
      if hit.sentence.reading == 0 and hit.layer ~= "heading" and not isRevered then
        -- The hit has no place in the sentence's text: every such word there is looked at, and one in a pair clears it.
        local paired, place = false, 1
        while not paired do
          local from, to = text:lower():find("%f[%a]h[ei][sm]?%f[%A]", place)
          local own, last = text:lower():find("%f[%a]himself%f[%A]", place)
          if own and (not from or own < from) then from, to = own, last end
          if not from then break end
          paired = isPaired(text, from, to)
          place = to + 1
        end
        -- One finding for one sentence.
        if not paired and said ~= hit.sentence then report.pronoun(hit) end
        if not paired then said = hit.sentence end
      end
    end
  end,
  examples = {
    satisfied = {
      "The Chair opens the meeting. He or she signs the minutes, and s/he keeps them.",
      "# Bylaws of the Fraternity\n\nThe Chairman keeps his register.\n",
      "The committees were set up. Chairman: Mr. Bailey; Vice-Chairman: Mr. Olivos.",
      "These are the members of the Board: Jan of the North, he/him; Jo of the South.",
      "Hallitus kokoontuu, kun he katsovat.",
      "The Church serves God and His people.",
      "Nobody votes for himself or herself.",
      "The founder left after the vote, when he stepped down.",
      "The Secretary and their deputy keep the register; the manager and the human resources office help.",
      -- Words that only look like it.
      "The history of the theme is theirs; the salesmanship course is open to all.",
    },
    violated = {
      "The ⟦Chairman⟧ opens the meeting.",
      "The Secretary keeps the register. ⟦He⟧ publishes it.",
    },
  },
}
