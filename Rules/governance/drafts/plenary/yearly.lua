local plenary = require "lib.plenary"
local weigh = require "lib.weigh"

-- How often something happens, and a sitting that is held so often.
local function frames(interval)
  return "(" .. interval .. " [ordinary | general | regular | plenary | formal | business | membership | substantive | in person] <sitting>"
    .. " | (meet | meets | convene | convenes | convened | assemble | assembles | gather | gathers) ...10 " .. interval
    .. " | <sitting> ...8 (held | hold | convened | called | scheduled | occur | occurs | place | meet | meets) ...12 " .. interval
    .. " | <sitting> (is | are | will be | shall be) " .. interval
    .. " | (hold | holds | organize | organizes | conduct | conducts) ...8 <sitting> ...8 " .. interval
    .. " | " .. interval .. " ...8 (hold | holds | meet | meets | convene | convenes | assemble | assembles) ...6 <sitting>)"
end

local enough, rarely, vaguely = frames "<yearly>", frames "<rarely>", frames "<vaguely>"

return rule {
  title = "The plenary meets at least once a year",
  requirement = "plenary.yearly",
  why = "A body whose members meet seldom is run by those who meet often.",
  options = { plenary = "" },
  check = function(doc, report, _, options)
    local body = plenary.of(doc, options.plenary)
    local function about(pattern)
      local found = {}
      for _, hit in ipairs(weigh.counting({ doc:find(pattern) }, "(report* | accounts | audit* | fee | fees | dues | elections)")) do
        if plenary.concerns(body, hit.sentence) then found[#found + 1] = hit end
      end
      return found
    end
    local proofs = {}
    for _, hit in ipairs(about(enough)) do
      if hit.sentence:mentions "(<soft> | e.g | for example)" then
        report.partial(hit)
      else
        proofs[#proofs + 1] = hit
      end
    end
    if #proofs > 0 then return proofs end
    local seldom, sometimes = about(rarely)[1], about(vaguely)[1]
    if seldom then
      report.rarely(seldom)
    elseif sometimes then
      report.partial(sometimes)
    else
      report.missing(doc)
    end
  end,
  message = {
    missing = "nothing says how often the plenary meets; “shall meet at least once a year” would",
    partial = "the plenary meets, but nothing holds it to once a year",
    rarely = "the plenary meets less than once a year",
  },
  examples = {
    satisfied = {
      "The Assembly shall meet in ordinary session once a year.",
      "General meetings are held at least twice a semester. The General Meeting elects the Board.",
      "# Charter of the Northern Steering Committee\n\n## Meetings\n\nThe Steering Committee shall meet every month.",
      "“Member Body” means all the members of the Cooperative. The Board meets every month. The Member Body meets every year.",
      "The Ministerial Council, comprising representatives of Member States, is the principal organ. The Ministerial Council shall hold an annual meeting.",
      "The Steering Committee (SC) has seven seats. The SC shall guide the project. The SC shall publish its decisions. The SC may form teams. The SC shall meet every month. The board may hold accounts.",
      "# Rules\n\nThe purpose of these bylaws is to establish the procedures of the Student Senate. The Graduate Assembly advises the Senate. The Senate shall meet every week.",
      "The developers elect the board. Elections are by the developers. The developers meet every year.",
      "The General Assembly, hereinafter referred to as the Congress, is the highest organ. The Congress meets every year.",
    },
    violated = {
      "The Assembly shall meet every two years.",
      "The Council shall consist of representatives of Member States. The Panel is composed of representatives of three Member States. The Council shall meet every two years.",
      -- A council in which all sit is the plenary, whatever other bodies are called.
      "The Council shall consist of all Members of the Union. The Council shall meet every two years. The Board shall meet every month.",
    },
    partial = { "The Assembly shall meet at regular intervals.", "The Assembly should meet every year." },
    missing = {
      "The Council shall meet every month and report to the Assembly each year.",
      "The Assembly elects the Council. The Assembly adopts the budget.\n\n## Article 2. The Council\n\nMeetings shall be held every month.",
    },
  },
}
