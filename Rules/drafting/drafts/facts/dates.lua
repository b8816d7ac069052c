local blocks = require "lib.blocks"
local calendar = require "lib.calendar"

local month = "(January|February|March|April|May|June|July|August|September|October|November|December)"
local weekday = "(?:(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:the )?)?"

return rule {
  title = "A date exists",
  requirement = "dates.exist",
  why = "A deadline on a day that does not exist is no deadline, and one on a wrong weekday is two.",
  lint = true,
  message = {
    default = "{month} has no {day}th day in {year}",
    any = "{month} never has a {day}th day",
    number = "{text} is no day of the calendar",
    weekday = "{date} is a {right}, not a {wrong}",
  },
  check = function(document, report)
    local forms = {
      { regex.compile("\\b" .. weekday .. "(\\d{1,2})(?:st|nd|rd|th)?(?: day of| of)? " .. month .. "(?:,? (\\d{4}))?\\b"), "dm" },
      { regex.compile("\\b" .. weekday .. month .. " (\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?"), "md" },
    }
    local dated = {}
    for _, hit in ipairs(document:find
      "(January | February | March | April | May | June | July | August | September | October | November | December)") do
      if hit.text:find "^%u" then dated[hit.sentence.block] = true end
    end
    for _, block in ipairs(blocks.text(document)) do
      local text = block.text
      if dated[block] and text:find "%d" then
        for _, form in ipairs(forms) do
          local start = 1
          while start <= #text do
            local first, last, said, one, two, year = form[1]:find(text, start)
            if not first then break end
            if form[2] == "md" then one, two = two, one end
            local day, number = math.tointeger(tonumber(one)), calendar.months[two:lower()]
            year = year and math.tointeger(tonumber(year))
            if day == 0 or day > calendar.days(number, year) then
              if year and day > 0 and day <= calendar.days(number) then
                report(block:span(first, last), { month = two, day = day, year = year })
              else
                report.any(block:span(first, last), { month = two, day = day })
              end
            elseif said and year and year > 1900 then
              local right = calendar.weekday(year, number, day)
              if right ~= said then
                report.weekday(block:span(first, last), {
                  date = day .. " " .. two .. " " .. year, right = right, wrong = said,
                })
              end
            end
            start = last + 1
          end
        end
      end
      for first, year, number, day, close in text:gmatch "()%f[%w](%d%d%d%d)%-(%d%d)%-(%d%d)%f[%W]()" do
        local follows = text:sub(close, close)
        local last = calendar.days(tonumber(number), math.tointeger(tonumber(year)))
        if (not last or day == "00" or tonumber(day) > last) and follows ~= "-" and follows ~= "/" then
          report.number(block:span(first, close - 1), { text = text:sub(first, close - 1) })
        end
      end
    end
  end,
  examples = {
    satisfied = {
      "The Charter takes effect on 29 February 2028. It was signed on Friday, 3 September 2027.",
      "Elections are held before 31 March, and again on August 31, 2027.",
      -- Numbers that are no days: a month and a year, and a symbol.
      "The session of May 2027 adopted decision 2027-13-02/4; members may 31 times ask for it.",
    },
    violated = {
      "The Charter takes effect on ⟦30 February 2027⟧.",
      "Elections are held by ⟦June 31⟧, at the latest on ⟦2027-02-29⟧.",
      "The first meeting is on ⟦Monday, 3 September 2027⟧.",
    },
  },
}
