import Testing

@testable import comity

/// The quick reader of arguments and the argument parser must agree on every well-formed call.
@Suite struct QuickArgumentsTests {
  @Test(arguments: [
    "draft.md", "check draft.md", "check a b c -v", "-v -q x.md", "-", "check - --stdin-filename a.md",
    "x --pack poa --pack ./other --profile strict", "x --document-kind treaty --as draft",
    "--as record x --founding f.md",
    "x --select a --select b --ignore c", "x --stage adopted --fail-on never", "x --format json",
    "x --format json=a.json --format concise", "x --color always --jobs 3 --max-bytes 100",
    "x --isolated --today 2026-11-24",
    "--profile=strict x", "--format=json=a=b.json x", "x -- --pack", "--verbose --quiet x",
    "x --fail-on warning y",
  ])
  func bothGiveTheSame(_ line: String) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let command = try #require(try Comity.parseAsRoot(arguments) as? Check)
    #expect(QuickArguments.parse(arguments) == command.arguments)
  }

  @Test(arguments: [
    "", "check", "--help", "x --nonsense", "x --jobs many", "x --jobs 0", "x --profile",
    "x --profile --verbose",
    "x --format html", "x --format json --format concise", "x --today soon", "x -vq", "x --as neither",
  ])
  func whatIsNotWellFormedIsLeftToTheArgumentParser(_ line: String) {
    #expect(QuickArguments.parse(line.split(separator: " ").map(String.init)) == nil)
  }

  @Test(arguments: ["explain groups.created", "inspect a.md", "rules list", "help check"])
  func otherCommandsAreLeftToTheArgumentParser(_ line: String) {
    #expect(QuickArguments.parse(line.split(separator: " ").map(String.init)) == nil)
  }
}
