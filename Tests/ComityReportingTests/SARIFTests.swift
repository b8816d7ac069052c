import ComityModel
import ComityReporting
import Testing

/// SARIF 2.1.0: every field that the standard requires or that code scanning needs, in its place.
@Suite struct SARIFTests {
  private func run(_ extent: SARIFReporter.Extent, _ report: Report = Sample.everything) throws -> Tree {
    let log = try Tree(written(SARIFReporter(extent), report))
    #expect(log["$schema"].text == "https://json.schemastore.org/sarif-2.1.0.json")
    #expect(log["version"].text == "2.1.0")
    #expect(log["runs"].list.count == 1)
    return log["runs", 0]
  }

  @Test func theRunNamesToolColumnsAndSuccess() throws {
    let run = try run(.problems)
    #expect(run["tool", "driver", "name"].text == "Comity")
    #expect(run["tool", "driver", "semanticVersion"].text == "0.1.0")
    #expect(run["columnKind"].text == "unicodeCodePoints")
    #expect(run["invocations", 0, "executionSuccessful"].value as? Bool == false)
    let notifications = run["invocations", 0, "toolExecutionNotifications"].list
    #expect(notifications.map { $0["level"].text } == ["error", "note"])
    #expect(
      notifications[0]["message", "text"].text
        == "poa/drafts/broken failed on drafts/dé ft%.md: line 1\nline 2")
    #expect(run["artifacts", 0, "location", "uri"].text == "drafts/d%C3%A9%20ft%25.md")
  }

  @Test(arguments: [SARIFReporter.Extent.problems, .everything])
  func everyResultIsWhole(_ extent: SARIFReporter.Extent) throws {
    let run = try run(extent)
    let rules = run["tool", "driver", "rules"].list
    for result in run["results"].list {
      let index = try #require(result["ruleIndex"].number)
      #expect(rules[index]["id"].text == result["ruleId"].text)
      #expect(result["message", "text"].text?.isEmpty == false)
      let location = result["locations", 0, "physicalLocation"]
      #expect(location["artifactLocation", "uri"].text == "drafts/d%C3%A9%20ft%25.md")
      for key in ["startLine", "startColumn", "endLine", "endColumn"] {
        #expect((location["region", key].number ?? 0) > 0)
      }
      #expect(
        location["region", "byteOffset"].number != nil && location["region", "byteLength"].number != nil)
      let kind = try #require(result["kind"].text)
      if kind == "fail" {
        #expect(["error", "warning", "note"].contains(result["level"].text))
        #expect(result["partialFingerprints", "primaryLocationLineHash"].text?.hasSuffix(":1") == true)
      } else {
        #expect(result["level"].text == "none")
      }
    }
    for rule in rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect(rule[key, "text"].text?.isEmpty == false)
      }
      #expect(rule["help", "markdown"].text?.isEmpty == false)
      #expect(["error", "warning"].contains(rule["defaultConfiguration", "level"].text))
    }
    #expect(Set(rules.map { $0["id"].text }).count == rules.count)
  }

  @Test func regionsCountScalarsAndBytes() throws {
    let related = try run(.problems, Sample.report)["results", 1, "relatedLocations", 0]
    let region = related["physicalLocation", "region"]
    #expect(["startLine", "startColumn", "endLine", "endColumn"].map { region[$0].number } == [6, 7, 6, 14])
    #expect(region["snippet", "text"].text == "[shall]")
    #expect(related["message", "text"].text == "ended here")
    #expect(related["logicalLocations", 0, "fullyQualifiedName"].text == "Article 7(1)")
  }

  @Test func problemsAreOpenFindingsOnly() throws {
    let results = try run(.problems)["results"].list
    #expect(results.map { $0["ruleId"].text } == ["poa/drafts/groups/created", "poa/series/founding/x"])
    #expect(results.allSatisfy { $0["suppressions"].value == nil })
  }

  @Test func everythingHasKindsAndSuppressions() throws {
    let results = try run(.everything)["results"].list
    let kinds = results.compactMap { result in
      result["properties", "verdict"].text.map { "\($0) \(result["kind"])" }
    }
    #expect(
      kinds == ["satisfied pass", "disputed open", "undetermined review", "not-applicable notApplicable"])
    let suppression = results[0]["suppressions", 0]
    #expect(suppression["kind"].text == "inSource" && suppression["status"].text == "accepted")
    #expect(suppression["justification"].text == "later")
    #expect(suppression["location", "physicalLocation", "region", "startLine"].number == 6)
  }

  @Test func helpQuotesTheSourceOfTheRequirement() throws {
    let rule = try run(.problems)["tool", "driver", "rules", 0]
    #expect(
      rule["help", "text"].text == """
        Groups <are> created.

        Because *they* are.

        Requirement poa/groups.created: Groups are created by the yearly meeting.

        Source (S23): “created by a decision of the yearly meetings”
        """)
    #expect(
      rule["help", "markdown"].text == """
        **Groups &lt;are&gt; created**

        Because \\*they\\* are.

        Requirement `poa/groups.created`: Groups are created by the yearly meeting.

        > created by a decision of the yearly meetings (S23)
        """)
    #expect(rule["properties", "tags"].list.map(\.text) == ["poa", "procedure", "required"])
  }

  @Test func suggestionsAreFixes() throws {
    let fix = try run(.problems)["results", 0, "fixes", 0]
    #expect(fix["description", "text"].text == "Write “The yearly meeting”")
    let replacement = fix["artifactChanges", 0, "replacements", 0]
    #expect(
      replacement["deletedRegion", "byteOffset"].number == 45
        && replacement["deletedRegion", "byteLength"].number == 9)
    #expect(replacement["insertedContent", "text"].text == "The yearly meeting")
  }

  @Test func aRunWithoutFindingsIsWholeToo() throws {
    var report = Sample.report
    report.subjects[0].findings = []
    let run = try run(.problems, report)
    #expect(run["results"].list.isEmpty && run["results"].value != nil)
    #expect(run["invocations", 0, "executionSuccessful"].value as? Bool == true)
  }
}
