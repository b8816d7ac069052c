/// What the words of a document do where one text points at another.
struct ReferralWords {
  /// What a word does.
  struct Use: OptionSet {
    let rawValue: UInt16
    /// *governed*, *set out*: hands over what the sentence is about.
    static let handing = Use(rawValue: 1 << 0)
    /// *accordance*, *pursuant*: says by which text something is done.
    static let manner = Use(rawValue: 1 << 1)
    /// *those*, *such* before *in*: stands for what is handed over.
    static let pointer = Use(rawValue: 1 << 2)
    /// Prepositions that lead from these to the other text.
    static let link = Use(rawValue: 1 << 3)
    static let inside = Use(rawValue: 1 << 4)
    /// Nouns for a text that rules: *rules*, *protocol*, *memorandum*.
    static let text = Use(rawValue: 1 << 5)
    /// *this*, *these*, *present*: the text itself.
    static let own = Use(rawValue: 1 << 6)
    /// Words without content of their own.
    static let small = Use(rawValue: 1 << 7)
    static let adverb = Use(rawValue: 1 << 8)
    static let finite = Use(rawValue: 1 << 9)
    /// *separate*, *circulated*, *later*: not written yet.
    static let pending = Use(rawValue: 1 << 10)
    /// *apply*, *govern*: the other text is their subject.
    static let applying = Use(rawValue: 1 << 11)
    /// *as*, *set*: may stand between *is* and the word that hands over.
    static let bridge = Use(rawValue: 1 << 12)
    static let copula = Use(rawValue: 1 << 13)
  }

  private var uses: [Use]
  /// Whether no word of the document can hand anything over.
  let isIdle: Bool

  init(_ lexicon: [[UInt8]]) {
    uses = lexicon.map { Self.table[$0] ?? [] }
    isIdle = !uses.contains { !$0.isDisjoint(with: [.handing, .manner, .pointer, .applying]) }
  }

  /// What the word with this symbol does.
  subscript(symbol: UInt32) -> Use { Int(symbol) < uses.count ? uses[Int(symbol)] : [] }

  private static let table = WordMap<Use>(
    [
      (
        "governed regulated determined settled prescribed out forth down specified defined described listed fixed "
          + "contained provided indicated stipulated enumerated stated addressed dealt elaborated", .handing
      ),
      ("apply applies govern governs", .applying),
      ("as set laid dealt", .bridge),
      ("is are be been", .copula),
      ("accordance conformity pursuant according", .manner),
      ("those such", .pointer),
      ("by in under through with to", .link),
      ("in of under", .inside),
      (
        "rules instrument memorandum protocol agreement arrangement arrangements policy statute statutes regulations "
          + "guidelines handbook manual document text paper annex appendix schedule practice decree code bylaws "
          + "modalities understanding", .text
      ),
      ("this these present hereby", .own),
      (
        "the a an of in on to for and or by its their is are as be shall will would may it which that with at from not "
          + "respective separate own applicable relevant existing", .small
      ),
      ("exclusively solely only further entirely", .adverb),
      (
        "shall will would should may must can could is are was were has have apply applies governs except unless where "
          + "when if provided",
        .finite
      ),
      ("separate separately circulated later forthcoming follow issued placeholder tbd determined", .pending),
    ], merge: { $0.union($1) })
}
