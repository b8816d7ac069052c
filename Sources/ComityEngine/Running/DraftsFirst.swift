extension CheckOptions {
  /// How much of the packs a run over `paths` begins with.
  public func firstExtent(_ paths: [String]) -> PackLoader.Extent {
    mayBeginWithDrafts(paths) ? .drafts : hasRecordsOnly(paths) ? .records : .whole
  }

  /// Whether nothing but records can turn up, and no founding text, which the rules for drafts may have words for.
  private func hasRecordsOnly(_ paths: [String]) -> Bool {
    guard !namesRules, founding == nil, !configuration.hasGlobs, told != .draft, !paths.isEmpty else {
      return false
    }
    return told == .record
      || paths.allSatisfy {
        guard FileDiscovery.recordSuffixes.contains(Path.suffix($0)), let status = try? FileSystem.status($0),
          case .file = status.kind
        else { return false }
        return true
      }
  }

  /// Whether a run over `paths` can begin with the rules for drafts and read the others when it meets a record.
  ///
  /// Where anything names rules, all are read: a name can only be told from a misspelling when all of them are known.
  func mayBeginWithDrafts(_ paths: [String]) -> Bool {
    let expectsRecords = told == .record || founding != configuration.founding?.value
    return !namesRules && !expectsRecords
      && !paths.contains { FileDiscovery.recordSuffixes.contains(Path.suffix($0)) }
  }

  private var namesRules: Bool {
    !select.isEmpty || !ignore.isEmpty || configuration.namesRules || wantsDescriptions
  }
}

extension Configuration {
  /// Whether it names rules, or files that do.
  fileprivate var namesRules: Bool {
    !select.value.isEmpty || !ignore.value.isEmpty || !severities.isEmpty || !options.isEmpty
      || waivers != nil || baseline != nil
  }
}
