public import ComityModel

extension RecordTree {
  /// A tree of one document: the value at `root` with all it holds but one part, aliases written out.
  public func copy(of root: Index, without part: Index) -> RecordTree {
    var builder = RecordTreeBuilder()
    // The keys of a tree were looked at when it was read, so none of them can be there twice.
    try? builder.copy(root, of: self, without: part)
    return builder.finished()
  }
}
