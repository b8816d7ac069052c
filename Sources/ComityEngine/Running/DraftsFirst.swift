extension CheckOptions {
  /// Whether a run over `paths` can begin with the rules for drafts and read the others when it meets a record.
  ///
  /// Where anything names rules, all are read: a name can only be told from a misspelling when all of them are known.
  public func mayBeginWithDrafts(_ paths: [String]) -> Bool {
    let namesRules = !select.isEmpty || !ignore.isEmpty || configuration.namesRules || wantsDescriptions
    let expectsRecords = told == .record || founding != configuration.founding?.value
    return !namesRules && !expectsRecords
      && !paths.contains { FileDiscovery.recordSuffixes.contains(Path.suffix($0)) }
  }
}

extension Configuration {
  /// Whether it names rules, or files that do.
  fileprivate var namesRules: Bool {
    !select.value.isEmpty || !ignore.value.isEmpty || !severities.isEmpty || !options.isEmpty
      || waivers != nil || baseline != nil
  }
}
