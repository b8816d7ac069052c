local plenary = require "lib.plenary"
local weigh = require "lib.weigh"

return rule {
  title = "The plenary ends committees and groups",
  requirement = "groups.ended-by-plenary",
  why = "A committee that nobody can end goes on for ever.",
  options = { plenary = "" },
  check = function(doc, report, _, options)
    local body = plenary.of(doc, options.plenary)
    local ended = plenary.doing(body, doc, { action = "<end>", object = "<group>" }, doc:find "<end> ...6 <group>")
    local firm, soft = plenary.firm(ended.plenary)
    if #firm > 0 then return firm end
    -- A condition under which a group ends by itself is a term that the charter sets.
    for _, place in ipairs(ended.alone) do
      if place.sentence:mentions "(if | when | once | upon | after | unless | until | where | event)" then return place end
    end
    for _, provision in ipairs(doc:provisions { action = "<create>", object = "<group>", text = "<group> ...10 (until | for a term | for a period | time limited | cease to exist | expire | expires | sunset)" }) do
      if plenary.rules(provision) and plenary.acts(body, provision) == "plenary" then
        if plenary.firm({ provision })[1] then return provision end
        soft = soft or provision
      end
    end
    soft = soft or ended.both[1]
    if soft then return report.partial(soft) and nil end
    if ended.other[1] then return report.other(ended.other[1]) and nil end
    local duration = weigh.counting({ doc:find "<group> ...24 duration" })[1]
    if duration then return report.partial(duration) and nil end
    report.missing(doc)
  end,
  message = {
    missing = "nothing says who ends a committee",
    partial = "how long a committee lasts is decided, but not by the plenary alone, or not for certain",
    other = "another body ends committees, not the plenary",
  },
  examples = {
    satisfied = {
      "The Assembly may establish and dissolve committees.", "Committees may be dissolved by the Assembly.",
      "The Assembly elects the Council. The Assembly shall establish working groups for a term of two years.",
      "The Assembly may establish working groups. A working group is dissolved when its task is done.",
    },
    violated = { "The General Meeting elects the Board. The General Meeting adopts the budget. ⟦The Board may dissolve committees⟧." },
    missing = { "The Assembly may establish committees. A member may terminate its membership." },
  },
}
