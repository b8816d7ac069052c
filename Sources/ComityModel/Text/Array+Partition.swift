extension Array {
  /// First index whose element fits; the fitting ones must all stand at the end. Takes a logarithmic number of looks.
  @inlinable
  public func partitioningIndex(where fits: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
