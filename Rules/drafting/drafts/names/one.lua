local blocks = require "lib.blocks"

-- Names of bodies and offices end in one of these.
local heads = {}
for word in ([[
  assembly board bureau cabinet chair co-chair college commission committee conference congress council court delegation
  directorate executive forum group office officer panel parliament party parties president presidium secretariat secretary
  senate senator society subcommittee sub-committee task-force team treasurer tribunal trustee trustees union vice-chair
  vice-president chairperson director general
]]):gmatch "%S+" do heads[word] = true end

-- Words that begin a sentence or a phrase, and no name.
local openers = {}
for word in ([[
  a all an and any as at by each every for from if in its no of on one other our such that the their these this those to
  under until upon when where with
]]):gmatch "%S+" do openers[word] = true end

--- The letters of a name, so that "Vice-President" and "Vice President" are one.
local function folded(name) return (name:lower():gsub("[^%a]", "")) end

return rule {
  title = "A body bears one name, in one spelling",
  requirement = "names.one",
  why = "*Vice-President*, *Vice President* and *vice president* in one text make a reader look for three offices.",
  lint = true,
  message = "“{rare}” is written “{common}” elsewhere ({count} times)",
  check = function(document, report)
    local names, order = {}, {}
    for _, block in ipairs(blocks.text(document)) do
      local text, place = block.text, 1
      while place <= #text do
        -- A capital and up to three more words; words may be joined by hyphens.
        local from, _, one, two, second, three, third, four, fourth =
          text:find("%f[%a](%u%a+)[ -](%a+)()[ -]?(%a*)()[ -]?(%a*)()", place)
        if not from then break end
        local stop
        if not openers[one:lower()] then
          stop = four ~= "" and heads[four:lower()] and fourth or three ~= "" and heads[three:lower()] and third
            or heads[two:lower()] and second
        end
        local best = stop and text:sub(from, stop - 1)
        -- "Board or Executive Committee" are two.
        if best and not best:find " and " and not best:find " or " then
          local key = folded(best)
          local known = names[key]
          if not known then
            known = { forms = {}, order = {} }
            names[key] = known
            order[#order + 1] = key
          end
          local form = known.forms[best]
          if not form then
            form = { name = best, count = 0, places = {} }
            known.forms[best] = form
            known.order[#known.order + 1] = form
          end
          form.count = form.count + 1
          form.places[#form.places + 1] = { block = block, from = from, to = from + #best - 1 }
          place = stop
        else
          place = from + #one
        end
      end
    end
    for _, key in ipairs(order) do
      local known = names[key]
      if #known.order > 1 then
        local common = known.order[1]
        for _, form in ipairs(known.order) do
          if form.count > common.count then common = form end
        end
        for _, form in ipairs(known.order) do
          -- Twice as many speak for the other spelling; capitals alone may be those of a heading or a list.
          if form ~= common and common.count >= 3 and common.count >= 2 * form.count and form.name:upper() ~= form.name then
            for _, at in ipairs(form.places) do
              report(at.block:span(at.from, at.to), { rare = form.name, common = common.name, count = common.count })
                :suggest(common.name)
            end
          end
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "The Vice-President acts for the President. The Vice-President reports. The Vice-President has a seat.",
      "The Executive Board meets. The Executive Board reports. The Executive Boards of other bodies do not.",
      "The Steering Committee acts. The Steering Committee reports. The Steering Committee votes. The Board and Steering Committee meet.",
      -- Other bodies, not other spellings.
      "The Budget Committee meets. The Budget Committee reports. The Audit Committee meets. The Election Committee meets.",
    },
    violated = {
      "The Vice-President acts. The Vice-President reports. The Vice-President has a seat. The ⟦Vice President⟧ votes.",
      "The Steering Committee acts. The Steering Committee reports. The Steering Committee votes. The ⟦Steering committee⟧ ends.",
    },
  },
}
