-- Statements that the mechanism has no technical groups at all: what is asked of groups is then moot.
local body = "[technical | working | thematic | expert] [working] (group | groups)"
local lookalikes = { "without", "unless", "except", "save", "other than", "more than", "closed", "secret" }

local statements = {
  { text = "(has | have | shall have | will have | would have | knows | establishes) no " .. body .. " [at all | altogether | of any kind]", without = lookalikes },
  { text = "there (are | is | being | shall be | will be | would be) no " .. body, without = lookalikes },
  { text = "(dispense with | dispensing with | does without | do without | operate without | works without) " .. body .. " [altogether]" },
  { text = "no " .. body .. " (exist | exists | shall exist | shall be formed | shall be established | shall be set up | are formed | are established)", without = lookalikes },
  {
    text = "no ...6 (committee | committees | group | groups | task force | panel | panels | subsidiary body | subsidiary bodies) ...6 "
      .. "(shall | may | will | would | must | is to | are to) be (formed | created | established | set up | constituted | convened)",
    without = lookalikes,
  },
  { text = "(creation | establishment | formation) of " .. body .. " (is | being | are) (excluded | prohibited)" },
}

-- A reader of sentences sees the denial in some of these and not in others; both count.
for _, statement in ipairs(statements) do statement.negated = "either" end

return statements
