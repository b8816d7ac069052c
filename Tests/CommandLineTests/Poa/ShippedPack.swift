import Foundation

/// What the shipped pack says of texts.
enum ShippedPack {
  private struct Report: Decodable {
    struct Subject: Decodable {
      let verdicts: [Answer]
      let findings: [Finding]
    }
    struct Answer: Decodable {
      let requirement: String
      let verdict: String
    }
    struct Finding: Decodable {
      let rule: String
      let message: String
    }
    let subjects: [Subject]
  }

  private static func report(_ text: String, kind: String) throws -> [Report.Subject] {
    let run = try Tool.comity(
      [
        "check", "-", "--isolated", "--pack", Tool.root.appending(path: "Rules/poa").path, "--as", "draft",
        "--document-kind", kind, "--stdin-filename", "draft.md", "--format", "json",
      ], input: Data(text.utf8))
    return try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)).subjects
  }

  /// Verdicts by requirement, without the pack's name, in the default profile.
  static func verdicts(_ text: String, kind: String = "treaty") throws -> [String: String] {
    let answers = try report(text, kind: kind).flatMap(\.verdicts)
    return Dictionary(
      uniqueKeysWithValues: answers.map { ($0.requirement.replacing("poa/", with: ""), $0.verdict) })
  }

  /// Findings as "rule: message".
  static func findings(_ text: String) throws -> [String] {
    try report(text, kind: "treaty").flatMap(\.findings).map { "\($0.rule): \($0.message)" }
  }
}
