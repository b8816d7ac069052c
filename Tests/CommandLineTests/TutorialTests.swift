import Foundation
import Testing

/// What a tutorial tells its readers to type is run, and what it quotes must stand in the output, in its order.
///
/// In a `console` block `$ ` begins a command and a line `…` leaves lines out; an `…` inside a line leaves its rest out.
@Suite struct TutorialTests {
  /// A command of the page and the lines that follow it there.
  struct Step: CustomStringConvertible {
    let command: String
    var quoted: [String] = []
    var description: String { command }
  }

  private static let page = Tool.root.appending(path: "Docs/Tutorials/judge-three-years.md")

  static let steps: [Step] = {
    var steps: [Step] = []
    var isInside = false
    for line in ((try? String(contentsOf: page, encoding: .utf8)) ?? "").split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if isInside {
        steps[steps.count - 1].quoted.append(String(line))
      }
    }
    return steps
  }()

  @Test func thePageHasSteps() { #expect(Self.steps.count == 5) }

  @Test(arguments: steps) func theOutputIsAsQuoted(_ step: Step) throws {
    let scratch = try Scratch()
    let home = scratch.url.appending(path: "three-years")
    try FileManager.default.copyItem(at: Tool.root.appending(path: "Examples/three-years"), to: home)
    let run = try Tool.shell(step.command, in: home)
    #expect(run.errors == "")
    #expect(run.exitCode < 2)
    var rest = run.output.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var mayLeaveOut = false
    for line in step.quoted {
      if line == "…" {
        mayLeaveOut = true
        continue
      }
      let isCut = line.hasSuffix("…")
      let fits = { (shown: Substring) in isCut ? shown.hasPrefix(line.dropLast()) : shown == line }
      let place =
        mayLeaveOut ? rest.firstIndex(where: fits) : rest.first.map(fits) == true ? rest.startIndex : nil
      guard let place else {
        Issue.record("not in the output of `\(step.command)`: \(line)\n\(run.output)")
        return
      }
      rest = rest[(place + 1)...]
      mayLeaveOut = false
    }
    #expect(mayLeaveOut || rest.allSatisfy(\.isEmpty), "the output goes on: \(rest.joined(separator: "\n"))")
  }
}
