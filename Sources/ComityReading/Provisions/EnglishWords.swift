import ComityModel

/// Small closed lists of English, with the forms of common verbs of procedure; nothing of any rule pack's field.
enum EnglishWords {
  /// Class of each listed word.
  static let classes: ClassTable = {
    var classes = ClassTable()
    for (words, found) in lists {
      for word in words.utf8.split(separator: 0x20) { classes.add(found, to: Array(word)) }
    }
    for verb in verbs.utf8.split(separator: 0x20) {
      let forms = VerbForms(Array(verb))
      classes.add(.verb, to: forms.base)
      classes.add(.verbPresent, to: forms.present)
      classes.add(.participle, to: forms.past)
      classes.add(.gerund, to: forms.gerund)
    }
    return classes
  }()

  /// Words with their classes.
  struct ClassTable: Sendable {
    private var words = ByteTable(capacity: 2048)
    private var classes: [WordClass] = []

    fileprivate init() {}

    fileprivate mutating func add(_ found: WordClass, to word: [UInt8]) {
      let number = words.intern(word, word.indices)
      if number == classes.count { classes.append([]) }
      classes[number].formUnion(found)
    }

    /// Class of a word; empty where it is not listed.
    subscript(word: [UInt8]) -> WordClass { words.number(word, word.indices).map { classes[$0] } ?? [] }

    /// Writes the table.
    func write(to image: inout ImageWriter) {
      words.write(to: &image)
      image.write(classes.map(\.rawValue))
    }

    /// Reads a table.
    init(from image: inout ImageReader) {
      words = ByteTable(from: &image)
      classes = (image.array() as [UInt32]).map { WordClass(rawValue: $0) }
    }
  }

  private static let lists: [(String, WordClass)] = [
    ("shall must will would should may can could might ought cannot", .modal),
    ("not cannot", .not),
    ("no none nobody nothing neither never nor", .no),
    ("is are am", .beNow),
    ("was were had", .beThen),
    ("be been being", .beBare),
    ("has have having", .have),
    (
      "the a an this that these those its their his her our such any each every all some no both either neither",
      .determiner
    ),
    (
      "of in on at by for from with within without under over between among during before after until through "
        + "throughout upon against about above below into onto per via towards toward across beyond pursuant regarding "
        + "concerning including following since as than except notwithstanding",
      .preposition
    ),
    ("to", [.to, .preposition]),
    ("which who whom whose that", .relative),
    ("and or nor but", .conjunction),
    ("it they them he she we he this these those", .pronoun),
    ("all each every any some most many interested selected several various few no", .quantifier),
    ("only solely exclusively alone", .only),
    (
      "hereby also further furthermore then thereafter therefore accordingly thus once twice always already again together "
        + "however moreover meanwhile likewise otherwise still jointly so instead online remotely ever often seldom "
        + "not never herein thereto therewith today now even just well fully duly",
      .adverb
    ),
    (
      "recalled proposed suggested stated noted argued reported observed said requested recommended reiterated "
        + "emphasized stressed indicated expressed claimed asked felt thought underlined acknowledged considered",
      .reporting
    ),
    (
      "prevent prevents preclude precludes prohibit prohibits exclude excludes excluded precluded prohibited prevented "
        + "forbidden prejudge bar bars debar",
      .preventing
    ),
    (
      "consensus vote votes voting majority unanimity acclamation decision decisions ballot means correspondence silence "
        + "show agreement resolution virtue way procedure lot consent thirds quarters rotation post email video "
        + "invitation reason default mutual common tacit secret simple qualified",
      .means
    ),
    (
      "year years month months week weeks day days annum calendar quarter quarters biennium decade hour hours end "
        + "annually biennially triennially quarterly monthly yearly weekly intersessional intersessionally periodically "
        + "regularly permanently indefinitely",
      .time
    ),
    (
      "endeavor endeavors seek seeks strive strives try tries attempt attempts aim aims consider considers explore "
        + "explores examine",
      .trying
    ),
    (
      "approval renewal withdrawal dismissal removal review closure choice dissolution winding end convening creation "
        + "adoption decision election selection setting establishment appointment termination",
      .nominal
    ),
    (
      "begun brought built chosen drawn fallen given held heard kept laid led left made met sent set stood taken "
        + "undertaken withdrawn borne sought run put known become wound understood done seen said told written bound",
      .participle
    ),
  ]

  /// Verbs that drafts of procedure use, in their base form.
  private static let verbs = """
    accept accede achieve acknowledge act add address adjourn adopt advance advise affirm agree aim allow amend apply \
    appoint approve arrange assess assign assist attend authorize base begin belong bring build call carry cease chair \
    change choose circulate close collect combine commence communicate complete comply comprise conclude conduct confer \
    confirm consider consist constitute consult continue contribute convene convey cooperate coordinate create deal \
    decide declare deem define delegate deliver depend designate determine develop devote direct disband discontinue \
    discuss dissolve distribute draft draw elaborate elect enable encourage end endorse enhance enjoy ensure enter \
    entrust establish evaluate examine exceed exchange exclude execute exercise exist expire explore express extend \
    facilitate fall follow form formulate forward foster fulfil function fund further gather give govern grant guide \
    guarantee hear help hold host identify implement improve include inform initiate invite involve issue join keep \
    lapse last launch lead lie limit list maintain make manage mandate meet merge monitor nominate note notify object \
    observe offer open operate organize oversee participate perform permit plan postpone prepare present preserve \
    prevail prevent proceed produce promote propose protect provide publish raise reach receive recognize recommend \
    reconsider record refer reflect refrain regard register reject remain remove renew replace report represent request \
    require resolve respect rest review revise rotate safeguard secure seek select send serve set share stand start \
    state strengthen strive submit succeed suggest supervise support suspend take task terminate train transfer \
    transmit treat undertake update urge use vary vest vote welcome withdraw work endeavor have bring run stop dismiss \
    reconvene reopen rely respond return reside sit speak stay apply mean understand lift lay bind prolong outlive
    """
}

/// The regular forms of an English verb; irregular participles are listed beside the verbs.
private struct VerbForms {
  let base: [UInt8]
  let present: [UInt8]
  let past: [UInt8]
  let gerund: [UInt8]

  init(_ verb: [UInt8]) {
    base = verb
    let last = base[base.count - 1]
    let before = base.count > 1 ? base[base.count - 2] : last
    let stem = Array(base.dropLast())
    let hisses = "sxz".utf8.contains(last) || (last == UInt8(ascii: "h") && "cs".utf8.contains(before))
    if last == UInt8(ascii: "y"), !"aeou".utf8.contains(before) {
      (present, past, gerund) = (stem + "ies".utf8, stem + "ied".utf8, base + "ing".utf8)
    } else if last == UInt8(ascii: "e") {
      (present, past, gerund) = (base + "s".utf8, base + "d".utf8, stem + "ing".utf8)
    } else {
      let doubled = Self.doubling.contains(verb) ? base + [last] : base
      present = base + (hisses ? "es" : "s").utf8
      (past, gerund) = (doubled + "ed".utf8, doubled + "ing".utf8)
    }
  }

  private static let doubling = Set(
    "submit refer permit transfer confer plan transmit set begin run stop sit"
      .utf8.split(separator: 0x20).map { Array($0) })
}
