import ComityModel

/// The changes of one file as `diff -u` and `git apply` know them.
struct UnifiedDiff {
  /// Unchanged lines shown around a change.
  static let context = 3

  /// Lines of the text before, numbered from 0, that give way to other text.
  private struct Change {
    var lines: Range<Int>
    var text: [UInt8]
  }

  private let path: String
  private let bytes: [UInt8]
  /// Byte ranges of the lines with their line feeds.
  private let lines: [Range<Int>]
  private var changes: [Change] = []

  init(_ file: FixPlan.File) {
    path = file.source.path
    bytes = file.source.bytes
    lines = UnifiedDiff.lines(bytes)
    var first = 0
    while first < file.edits.count {
      var last = first
      let start = line(at: Int(file.edits[first].range.start))
      var end = lastLine(of: file.edits[first])
      while last + 1 < file.edits.count, line(at: Int(file.edits[last + 1].range.start)) <= end {
        last += 1
        end = max(end, lastLine(of: file.edits[last]))
      }
      let range = lines.isEmpty ? 0..<0 : lines[start].lowerBound..<lines[end].upperBound
      let text = FixPlan.apply(file.edits[first...last], to: bytes, within: range)
      changes.append(Change(lines: lines.isEmpty ? 0..<0 : start..<end + 1, text: text))
      first = last + 1
    }
  }

  /// The diff; empty where nothing changes.
  var text: String {
    guard !changes.isEmpty else { return "" }
    var result = "--- a/\(path)\n+++ b/\(path)\n"
    var first = 0
    var drift = 0
    while first < changes.count {
      var last = first
      while last + 1 < changes.count,
        changes[last + 1].lines.lowerBound - changes[last].lines.upperBound <= 2 * UnifiedDiff.context
      { last += 1 }
      result += hunk(changes[first...last], &drift)
      first = last + 1
    }
    return result
  }

  private func hunk(_ changes: ArraySlice<Change>, _ drift: inout Int) -> String {
    guard let first = changes.first, let last = changes.last else { return "" }
    let start = max(0, first.lines.lowerBound - UnifiedDiff.context)
    let end = min(lines.count, last.lines.upperBound + UnifiedDiff.context)
    var body = ""
    var added = end - start
    var index = start
    for change in changes {
      for line in index..<change.lines.lowerBound { body += row(" ", bytes[lines[line]]) }
      for line in change.lines { body += row("-", bytes[lines[line]]) }
      let new = UnifiedDiff.lines(change.text)
      for line in new { body += row("+", change.text[line]) }
      added += new.count - change.lines.count
      index = change.lines.upperBound
    }
    for line in index..<end { body += row(" ", bytes[lines[line]]) }
    let head = "@@ -\(start + 1),\(end - start) +\(start + 1 + drift),\(added) @@\n"
    drift += added - (end - start)
    return head + body
  }

  private func row(_ sign: String, _ line: ArraySlice<UInt8>) -> String {
    let text = sign + String(decoding: line, as: UTF8.self)
    return line.last == 0x0A ? text : text + "\n\\ No newline at end of file\n"
  }

  private func line(at offset: Int) -> Int {
    let index = lines.firstIndex { offset < $0.upperBound } ?? lines.count - 1
    return max(0, index)
  }

  private func lastLine(of edit: FixPlan.Edit) -> Int {
    line(at: edit.range.isEmpty ? Int(edit.range.start) : Int(edit.range.end) - 1)
  }

  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end = (bytes[start...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
      result.append(start..<end)
      start = end
    }
    return result
  }
}

extension FixPlan {
  /// All changes as a unified diff with paths relative to the working directory.
  public var diff: String { files.map { UnifiedDiff($0).text }.joined() }

  /// Writes all changed files; throws the first path that could not be written, or has changed since it was read.
  public func write(workingDirectory: String) throws(InputProblem) {
    for file in files {
      let path = Path.join(workingDirectory, file.source.path)
      do {
        guard try FileSystem.read(path) == file.source.bytes else {
          throw InputProblem(
            path: file.source.path,
            message: "it has changed while it was checked; nothing was mended in it, run again")
        }
        try AtomicFile.write(file.fixed, to: path)
      } catch let problem as FileProblem {
        throw InputProblem(path: file.source.path, message: problem.message)
      } catch let problem as InputProblem {
        throw problem
      } catch {
        throw InputProblem(path: file.source.path, message: "it cannot be mended")
      }
    }
  }
}
