/// Text made harmless for GitHub-flavoured Markdown.
enum Markdown {
  /// `text` on one line, with every sign escaped that Markdown or HTML would act on.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in ConciseReporter.oneLine(text).unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "@":
        result += "\\"
        result.unicodeScalars.append(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
