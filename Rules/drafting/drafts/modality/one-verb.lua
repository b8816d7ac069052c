local blocks = require "lib.blocks"

-- Modal verbs of duty; the rest of a chain such as "shall also" does not matter.
local verbs = { shall = "shall", must = "must", will = "will" }

-- What somebody does; "must be present" and "must have reached 18" state a condition, of which many houses ask for "must".
local states = { be = true, have = true }

--- Whether a provision lays a duty upon somebody.
local function isDuty(provision)
  local action = provision.action and provision.action:lower():match "%a+"
  -- "A majority must be reached" binds nobody, "the minutes must be signed by the Chair" does.
  local text = provision.text:lower()
  if text:find " be %a+" and not text:find(" by ", 1, true) then return false end
  -- Votes and majorities owe nothing.
  local actor = provision.actor and provision.actor:lower() or ""
  if actor:find "vote" or actor:find "majorit" or actor:find "quorum" then return false end
  return provision.actor ~= nil and action ~= nil and not states[action]
    -- "To be eligible, a candidate must live in the valley."
    and not provision.sentence:mentions "(eligib* | in order to | in order for | to qualify | to become)"
end

local function plain(text) return (text:lower():gsub("^the ", ""):gsub("^each ", ""):gsub("^every ", "")) end

return rule {
  title = "One duty is laid down with one modal verb",
  requirement = "duties.one-verb",
  why = "A court that reads *shall* in one article and *must* or *will* in another asks what the difference is.",
  lint = true,
  message = {
    default = "“{actor}” {modality} {action} here, and {other} elsewhere",
    mixed = "{count} duties are laid down with “{common}” and {few} with “{rare}”, here first",
  },
  check = function(document, report)
    local first, count, opening = {}, {}, {}
    for _, provision in ipairs(document.provisions) do
      local modality = provision.modality and verbs[provision.modality:match "^%a+"]
      local sentence = provision.sentence
      if modality and sentence.reading == 0 and blocks.rules(sentence.block) and not provision.mentioned then
        if modality ~= "will" and isDuty(provision) then
          count[modality] = (count[modality] or 0) + 1
          opening[modality] = opening[modality] or provision
        end
        if provision.actor and provision.action and provision.object and not provision.negated then
          local key = plain(provision.actor) .. "|" .. provision.action:lower() .. "|" .. plain(provision.object)
          local other = first[key]
          if not other then
            first[key] = { provision = provision, modality = modality }
          elseif other.modality ~= modality then
            report(provision:at "action", {
              actor = provision.actor, modality = modality, action = provision.action, other = other.modality,
            }):see(other.provision, "the same duty with “" .. other.modality .. "”")
          end
        end
      end
    end
    local shall, must = count.shall or 0, count.must or 0
    local common, rare = "shall", "must"
    if must > shall then common, rare = rare, common end
    local few, many = math.min(shall, must), math.max(shall, must)
    if few > 0 and many >= 5 * few and many >= 5 then
      local place = opening[rare]:find(rare)[1] or opening[rare]
      report.mixed(place, { common = common, count = many, rare = rare, few = few })
        :see(opening[common], "with “" .. common .. "”")
    end
  end,
  examples = {
    satisfied = {
      "The Board shall publish the minutes. The Chair shall sign the minutes.",
      -- Different duties of one body may be of different force.
      "The Board shall publish the minutes. The Board will do its best, and may invite guests.",
      -- A condition is no duty.
      "The Chair shall sign. The Chair shall speak. The Board shall meet. The Board shall vote. The Assembly shall rule. "
        .. "A majority must be reached in both chambers. Two thirds of the votes must agree. Delegates must be present for a session to have a quorum. To be eligible, a candidate must live in the valley.",
    },
    violated = {
      "The Board shall publish the minutes. If it is late, the Board must ⟦publish⟧ the minutes within a week.",
      "The Chair shall sign. The Chair shall speak. The Board shall meet. The Board shall vote. The Assembly shall rule. "
        .. "The Treasurer ⟦must⟧ pay.",
    },
  },
}
