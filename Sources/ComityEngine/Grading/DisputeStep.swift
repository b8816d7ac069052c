import ComityModel

/// Marks words under dispute in blocks that have one reading only; in others the readings themselves show it.
enum DisputeStep {
  static func apply(_ graded: inout GradedEvidence, _ context: GradingContext) {
    if graded.evidence.isAboutWording { return }
    // A script sees all readings and reports a place of the source, so its words' own marks must tell.
    let isSettledByReadings = context.block(of: graded.evidence.sentence).readings > 1
    if isSettledByReadings, graded.evidence.carrier != .lua { return }
    let document = context.document
    for position in graded.evidence.words {
      let flags = document.words.flags[Int(document.sequence[position])]
      if flags.contains(.bracketed) {
        graded.isDisputed = true
        return graded.reasons.append("the words stand in brackets")
      }
      if flags.contains(.alternative) {
        graded.isDisputed = true
        return graded.reasons.append("the words are one of several options")
      }
    }
  }
}
