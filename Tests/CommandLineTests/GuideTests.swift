import Foundation
import Testing

/// Pages of the documentation are followed word for word: their files are written, their commands run, their outputs
/// compared.
///
/// A code block after a paragraph that names a file in code and ends with a colon is that file. A `diff` block changes the
/// file that was named last. A `console` block holds commands after `$` and what they print, errors included.
@Suite struct GuideTests {
  @Test(arguments: [
    "Tutorials/your-first-rule.md", "Guides/rules-over-provisions.md", "Guides/rules-over-series.md",
  ])
  func pagesAreTrue(_ page: String) throws {
    let text = try String(contentsOf: Tool.root.appending(path: "Docs/\(page)"), encoding: .utf8)
    let scratch = try Scratch()
    var reader = Page(text)
    var commands = 0
    while let step = reader.next() {
      switch step {
      case .file(let path, let content): try scratch.write(path, content)
      case .change(let path, let pairs):
        let file = scratch.url.appending(path: path)
        var content = try String(contentsOf: file, encoding: .utf8)
        for (old, new) in pairs {
          #expect(content.contains(old), "\(page): \(path) has no line “\(old)”")
          content = content.replacing(old, with: new)
        }
        try scratch.write(path, content)
      case .command(let command, let output):
        let run = try Tool.shell("{ \(command); } 2>&1", in: scratch.url)
        #expect(run.output == output, "\(page): $ \(command)\n\(run.output)")
        commands += 1
      }
    }
    #expect(commands > 2, "\(page): its commands were not found")
  }
}

/// A page of Markdown as the steps that it asks of its reader.
private struct Page {
  enum Step {
    case file(path: String, content: String)
    case change(path: String, pairs: [(old: String, new: String)])
    case command(String, output: String)
  }

  private var lines: ArraySlice<String>
  private var paragraph: [String] = []
  private var path = ""
  private var waiting: [Step] = []

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
  }

  mutating func next() -> Step? {
    while waiting.isEmpty, let line = lines.popFirst() {
      if line.hasPrefix("```") {
        read(String(line.dropFirst(3)))
        paragraph = []
      } else if line.isEmpty {
        if !paragraph.isEmpty, lines.first?.hasPrefix("```") != true { paragraph = [] }
      } else {
        paragraph.append(line)
        if let named = file(in: line) { path = named }
      }
    }
    return waiting.isEmpty ? nil : waiting.removeFirst()
  }

  /// The last path in code of a line: something with a suffix and no blank.
  private func file(in line: String) -> String? {
    line.matches(of: /`([\w.\/-]+\.(?:lua|md|yml|yaml|json))`/).map { String($0.1) }.last {
      !$0.hasPrefix("../")
    }
  }

  private mutating func read(_ language: String) {
    var block: [String] = []
    while let line = lines.popFirst(), line != "```" { block.append(line) }
    switch language {
    case "console": commands(block)
    case "diff":
      let old = block.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) }
      let new = block.filter { $0.hasPrefix("+") }.map { String($0.dropFirst()) }
      waiting.append(.change(path: path, pairs: Array(zip(old, new))))
    default:
      guard paragraph.last?.hasSuffix(":") == true, paragraph.contains(where: { file(in: $0) == path }) else {
        return
      }
      waiting.append(.file(path: path, content: block.joined(separator: "\n") + "\n"))
    }
  }

  private mutating func commands(_ block: [String]) {
    var command: String?
    var output = ""
    for line in block {
      if line.hasPrefix("$ ") {
        if let command { waiting.append(.command(command, output: output)) }
        (command, output) = (String(line.dropFirst(2)), "")
      } else {
        output += line + "\n"
      }
    }
    if let command { waiting.append(.command(command, output: output)) }
  }
}
