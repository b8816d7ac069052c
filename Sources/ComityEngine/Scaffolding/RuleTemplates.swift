import ComityLua

/// Texts that a new pack begins with. They must load and pass; a test runs them.
enum RuleTemplates {
  /// `pack.lua`.
  static func pack(_ name: String) -> String {
    """
    return pack {
      name = \(quoted(name)),
      version = "0.1.0",
      comity = ">= 0.1",
      title = "Rules of our own body",
      licence = "CC0-1.0",
    }

    """
  }

  /// One entry of `requirements.lua`.
  static func requirement(
    _ id: String, title: String, quote: String?, citation: String?, family: RuleFamily
  ) -> String {
    """
      {
        id = \(quoted(id)),
        text = \(quoted(title.hasSuffix(".") ? title : title + ".")),
        quote = \(quoted(quote ?? "The words of the source that ask for it.")),
        citation = \(quoted(citation ?? "Where in the source they stand")),
        strength = "required",
        evidence = { \(family == .drafts ? "\"draft\"" : "\"record\", \"series\"") },
      },

    """
  }

  /// What a rule holds whose author did not say.
  static func title(_ family: RuleFamily) -> String {
    switch family {
    case .drafts: "The assembly meets every year"
    case .records: "A decision says how it was taken"
    case .series: "Every meeting takes a decision"
    }
  }

  /// A rule with examples.
  static func rule(_ family: RuleFamily, title: String, requirement: String) -> String {
    let head = """
      return rule {
        title = \(quoted(title)),
        requirement = \(quoted(requirement)),

      """
    switch family {
    case .drafts: return head + drafts
    case .records: return head + records
    case .series: return head + series
    }
  }

  private static let drafts = """
      -- Any of these shows that the requirement is met: a statement whose parts match.
      expect = { actor = "assembly", action = "(meet* | convene*)", time = "(every year | once a year)" },
      -- Any of these contradicts it.
      forbid = { actor = "assembly", action = "(meet* | convene*)", time = "(two | three | four | five) years" },
      message = {
        missing = "no provision says that the assembly meets every year",
        forbid = "{actor} meets too seldom: {time}",
      },
      -- Texts with the verdict that they must get; the marks stand where the finding points.
      examples = {
        satisfied = { "The Assembly shall meet every year." },
        partial = { "The Assembly should meet every year." },
        violated = { "⟦The Assembly⟧ shall meet every three years." },
        missing = { "The Secretariat shall report every year." },
      },
    }

    """

  private static let records = """
      scope = "decision",
      message = "{id} does not say how it was taken",
      -- Called for each decision. What it returns shows compliance, what it reports is a finding.
      check = function(decision, report)
        if decision.basis then return decision:at "basis" end
        report(decision)
      end,
      -- Records with the verdict that they must get; the marks stand where the finding points.
      examples = {
        satisfied = { [[
    record_version: 1
    meeting: {id: m-1, kind: yearly, formal: true, organization_id: body, start_date: 2027-06-07}
    decisions: [{id: D-1, text: "The report is adopted.", basis: consensus}]
    ]] },
        violated = { [[
    record_version: 1
    meeting: {id: m-1, kind: yearly, formal: true, organization_id: body, start_date: 2027-06-07}
    decisions: [{id: ⟦D-1⟧, text: "The report is adopted."}]
    ]] },
      },
    }

    """

  private static let series = """
      message = "{id} took no decision",
      -- Called once for all records of a body. What it returns shows compliance, what it reports is a finding.
      check = function(series, report)
        local proofs = {}
        for _, meeting in ipairs(series.meetings) do
          if #meeting.decisions > 0 then proofs[#proofs + 1] = meeting else report(meeting) end
        end
        return proofs
      end,
      -- Records with the verdict that they must get; the marks stand where the finding points.
      examples = {
        satisfied = { [[
    record_version: 1
    meeting: {id: m-1, kind: yearly, formal: true, organization_id: body, start_date: 2027-06-07}
    decisions: [{id: D-1, text: "The report is adopted.", basis: consensus}]
    ]] },
        violated = { [[
    record_version: 1
    meeting: {id: ⟦m-1⟧, kind: yearly, formal: true, organization_id: body, start_date: 2027-06-07}
    ]] },
      },
    }

    """

  /// `.luarc.json` for the Lua language server: the API that a rule sees, and no more of Lua than it has.
  static let languageServer = """
    {
      "runtime.version": "Lua 5.4",
      "runtime.path": ["?.lua"],
      "runtime.builtin": {
        "coroutine": "disable", "debug": "disable", "io": "disable", "os": "disable", "package": "disable"
      },
      "workspace.library": [".comity"],
      "workspace.checkThirdParty": false
    }

    """

  private static func quoted(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\"", "\\": result += "\\\(character)"
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return "\"\(result)\""
  }
}
