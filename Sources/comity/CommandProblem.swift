/// Why a command could not do its work: one clear message, exit code 2.
struct CommandProblem: Error {
  /// What is wrong, where, and what to do about it.
  let message: String
}
