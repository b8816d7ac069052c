/// English of minutes: how a decision, its manner, its absence and its postponement are worded.
enum MinutesLanguage {
  private static let verbs =
    "decided|agreed|resolved|approved|adopted|accepted|endorsed|ratified|rejected|elected|appointed|directed|determined|instructed|authorized|authorised|dissolved|disbanded|established|voted"
  private static let subject =
    "we|meeting|group|committee|council|board|directors|members|chair|chairs|tsc|sc|wg|cg|assembly|plenary|delegates|delegations|states|participants|everyone|everybody|all|team|parties|trustees|secretariat|president|commission|panel|council's|conference|membership|body"

  /// A body that decides: "The meeting decided", "we have agreed".
  static let active = [WordPattern](patterns: [
    "\(subject) ?then|also ?has|have|had ?then|also|therefore|thus|now|further ?unanimously|formally|jointly|finally|both|all|provisionally \(verbs)",
    "\(subject) ...3 ?unanimously|formally \(verbs) ?unanimously|by|to|that|on|the",
  ])
  /// "It was decided that", "so decided".
  static let impersonal = [WordPattern](patterns: [
    "it was|is|has ?also|then|further|so|unanimously|therefore|subsequently|generally ?been decided|agreed|resolved|determined",
    "ordered|resolved|agreed|decided , ...6 that", "ordered|resolved that",
    "ordered|resolved|agreed|decided , nem . con|dis|diss ?. ?, that",
    "so decided|ordered|resolved|moved ?and ?carried", "decided|agreed|resolved : ",
    "decided|agreed|resolved unanimously|by|to|that",
    "decision|decisions was|were ?to|that",
    "\(subject) gave|gives|give|granted ?its|their|full|final approval|consent|permission ?to|for|that",
    "decision toward|towards|for|against",
  ])
  /// "The report was adopted", "motion carried", "proposal passes".
  static let passive = [WordPattern](patterns: [
    "was|were ?unanimously|formally|hereby|duly|also|then|therefore ?declared|so adopted|approved|accepted|carried|ratified|endorsed|rejected|elected|appointed|dissolved|disbanded|established|created|re-elected",
    "motion|proposal|resolution|amendment|poll|vote|item|minutes|agenda|report|accounts|budget ?is|was|were|has|have ?been ?unanimously|hereby passed|passes|pass|carried|carries|adopted|approved|accepted|ratified|lost|failed|fails|defeated|rejected|elected",
    "carried|passed|approved|adopted|accepted unanimously|without|by|nem", "passes|passed|carried ]",
    "unanimously passed|approved|adopted|carried|accepted|agreed|elected|resolved",
    "moved ...12 be|is|are adopted|accepted|approved|received|passed ...6 agreed|seconded",
    "accepted|adopted|approved ...14 and ...2 seconded",
  ])
  /// Headings that tell what was decided on those listed below: "New members approved".
  static func isDecided(heading words: ArraySlice<MinutesWord>) -> Bool {
    let plain = words.filter { !$0.isSign }
    return (2...6).contains(plain.count) && decided.contains(plain.last?.text ?? "")
      && !irrealis.occur(in: words)
  }

  private static let decided: Set<String> = [
    "approved", "elected", "adopted", "accepted", "appointed", "admitted", "ratified",
  ]
  /// An item that begins with what was decided: "Approved for the working group to proceed".
  static let leading = WordPattern(
    "approved|accepted|adopted|rejected|resolved|endorsed|ratified|authorized|authorised for|to|that|by|as|unanimously|the"
  )
  /// Agreement of everybody, in the words that people use for it.
  static let consensus = [WordPattern](patterns: [
    "consensus", "unanimous|unanimously|unanimity",
    "no ?further|formal|other|strong objection|objections|opposition|dissent",
    "without ?any|a ?formal objection|objections|dissent|opposition", "didn't ...2 any|a reason ?not|against",
    "did not ...2 any|a reason ?not|against", "no reason not to", "nem con", "no one ?has objected|objects",
    "everyone|everybody|all|nobody ?members ?present ?says|said|is|are|was|were ?in ?it ?looks agreed|agrees|agree|lgtm|approved|approves|favor|favour|favorable|objected|objects",
    "everyone|everybody|all ?says|said ?it looks good",
    "general agreement", "agreed by all|everyone|everybody|the",
    "there ?being|was|were none ?. declared|adopted",
    "by|with consent", "absence of ?any|a ?formal objection|objections|dissent|opposition",
    "without ?a|any dissenting|contrary|opposing voice|vote|voices|votes",
    "nemine|nem dissentiente|contradicente|con|dis|diss", "nem . con|dis|diss",
    "assent|consent|agreement|accord|approval|concurrence of all|every|everyone|everybody|each",
    "general|common|one|full|universal accord|agreement|assent|consent", "of one mind", "with one voice",
    "nobody|none|no one ?delegation|member|state|of ...3 dissented|dissenting|opposed|demurred|objected|objecting|disagreed",
    "no ?delegation|member|state|hand|voice|one dissented|dissenting|dissents|opposed|objected|objecting|demurred|disagreed",
    "to which|it|that nobody|none|no objected|dissented",
  ])
  /// Statements of consensus that are a decision by themselves.
  static let reached = [WordPattern](patterns: [
    "consensus ?was|is|has|been|seems ?been ?reached|to|that|on|was|is|for|:",
    "reached|reaching|have|has|is|was ?a|general|rough consensus|agreement",
    "no ?further|formal|other|strong objection|objections", "didn't ...2 any|a reason not",
    "did not ...2 any|a reason not",
    "everyone|everybody|all|nobody ?members ?present ?says|said|is|are ?in agreed|agrees|lgtm|favor|favour|objected|objects",
    "everyone|everybody|all ?says|said ?it looks good",
    "general agreement", "unanimous consent|vote|votes|decision|agreement|approval",
  ])
  /// Words before a verb that take it back: conditions, wishes, negations, other times.
  static let irrealis = [WordPattern](patterns: [
    "if|whether|unless|until|should|would|must|may|might|can|could|cannot|will|shall|not|never|need|needs|no|n't|'t|once|when|before|seek|seeking|until|wait|how|why|hope|try|propose|proposes|suggest|suggested|asks|asked|proposed",
    "to be", "moved|moves , that", "moved|moves that",
    "didn't|don't|haven't|hasn't|wasn't|isn't|couldn't|can't|won't|doesn't",
  ])
  /// Agreement that was looked for in vain.
  static let unreached = [WordPattern](patterns: [
    "consensus|agreement|unanimity ...6 out of reach|question|sight",
    "consensus|agreement|unanimity ...6 beyond|not reach|reached|possible|achieved|achievable|found|attained|attainable|emerged|forthcoming|sight",
    "consensus|agreement|unanimity ...6 impossible|unattainable|unreachable|elusive|lacking|wanting",
    "no consensus|agreement|unanimity",
    "failed|failing|unable ...3 reach|find|achieve ...3 consensus|agreement",
  ])
  /// A matter put off is no decision.
  static let deferral = [WordPattern](patterns: [
    "defer|deferred|deferring|postpone|postponed|adjourned|rescheduled",
    "roll|rolled|rolls|carry|carried|moved|pushed|kicked over|forward",
    "leave|left|kept|keep|remain|remains|remained ...3 open",
    "discuss* ...3 again|later|further|offline|next",
    "further|more discussion|consideration|deliberation|investigation|study",
    "return* ...3 ?to ...5 next|later|future meeting|session|week",
    "return* to ...2 issue|matter|item|question", "revisit|revisited|reconvene|come back",
    "take ...6 offline",
    "back to ...4 issue|github|thread|list|discussion|repo",
    "next|later|future|following ?scheduled meeting|week|session|sitting|call",
    "no decision|consensus|agreement|conclusion|resolution|vote",
    "not ...3 decided|decide|decision|conclusion", "pending", "resume",
    "continue* ...3 discussion|discussing|work|on|offline|online|async",
    "follow up|follow-up", "tabled",
  ])
  /// Refusals are decisions, but adopt nothing.
  static let refusal = [WordPattern](patterns: [
    "motion|proposal|proposals|amendment|recommendation|resolution|text|draft|poll|it ...3 lost|failed|fails|fail|rejected|defeated",
    "was|were|is|are|be|been rejected|defeated|lost|refused|declined|denied",
    "reject|rejects|rejected ?the|this|that|unanimously proposal|motion|amendment|recommendation|request|draft",
    "not ...3 pass|passed|carried|adopted|approved", "does not pass",
    "could|can|did not agree|reach|adopt|approve|accept|carry",
  ])
  static let affirmation = [WordPattern](patterns: [
    "adopt|adopted|adopts|adoption|approve|approved|approves|accept|accepted|accepts|endorse|endorsed|ratify|ratified|pass|passed|passes|carried|carries|go|move|moving|moved|land|merge|advance|advanced|proceed|promote|stage|phase"
  ])
  /// Verbs that adopt a text.
  static let adoption = [WordPattern](patterns: [
    "adopt|adopted|adopts|approve|approved|approves|accept|accepted|accepts|endorse|endorsed|ratify|ratified|pass|passed|passes|carried|carries"
  ])
  static let vote = [WordPattern](patterns: [
    "voted", "vote|votes|ballot|poll ?was|were :|for|against|in|to|of|taken|held|cast|gave|resulted|being",
    "by|with|on|in|after|through ...4 vote|votes|ballot|poll", "put|putting|came|brought ...3 vote",
    "by ...5 majority|two-thirds",
    "vote|majority|two-thirds ...2 required|needed|reached", "show of hands",
    "roll-call|recorded|secret vote|ballot",
    "motion carried|passed|failed|lost",
  ])
  static let withoutVote = [WordPattern](patterns: [
    "without ?a|any|recourse|to vote|voting|ballot", "by acclamation",
    "no vote|ballot ?was|being taken|held|called|needed|necessary|requested",
  ])
  static let silence = [WordPattern](patterns: [
    "silence procedure|period", "under silence",
    "silence ...4 expire|expires|expired|lapse|lapses|lapsed|end|ends|ended|deadline|kept|broken",
    "no reply|replies|response|comment ...4 received|within", "lazy consensus",
  ])
  /// What one officer did and nobody else.
  static let alone = [WordPattern](patterns: [
    "by|of the chair|president|chairperson|chairman|chairwoman|moderator|convenor|co-chairs alone",
    "chair|president|chairperson|chairman|chairwoman|moderator|convenor|co-chairs ?acting alone",
    "chair|president|chairperson|chairman|chairwoman|moderator|convenor|convener|coordinator|coordinators|facilitator|facilitators|co-facilitators|co-chairs|rapporteur|director|bureau|secretariat ...4 on her|his|their|its own authority|motion|initiative|responsibility|account",
  ])
  static let chair = [WordPattern](patterns: [
    "decision of the chair|moderator|convenor|chairman|president|chairperson|co-chairs",
    "?the chair|chairman|chairperson|president|co-chairs ?then ?unilaterally|alone decided|decides|established|establishes|ruled|rules|created|creates|sets|opened|opens|founded|founds|constituted|constitutes|launched|launches|formed|forms|closed|closes|terminated|terminates|directed|directs|ended|ends|dissolved|dissolves|appointed|appoints|set|determined|declared|declares",
    "by|of the chair ?alone", "by the president|chairperson|chairman|chairwoman|moderator|convenor",
  ])
  /// Marks in front of a decision.
  static let markers: Set<String> = [
    "decision", "decisions", "decided", "resolution", "resolved", "agreed", "agreement", "conclusion",
    "conclusions", "consensus",
    "outcome", "approved", "adopted", "accepted", "ruling", "vote", "result", "ordered", "order",
  ]
  /// Marks in front of a proposal that has yet to be decided.
  static let proposals: Set<String> = [
    "proposed", "proposal", "poll", "polls", "motion", "moved", "question", "straw", "strawpoll", "vote",
  ]
  static let conclusions: Set<String> = [
    "conclusion", "conclusions", "decision", "decisions", "resolution", "resolutions", "outcome", "outcomes",
    "conclusion/resolution",
    "agreements", "conclusion/next",
  ]
  static let nothing: Set<String> = [
    "none", "n/a", "nothing", "tbd", "todo", "no", "pending", "deferred", "see", "unknown",
  ]
}

extension MinutesLanguage {
  /// What counts as a decision though one person says it.
  static let spoken = [WordPattern](patterns: [
    "so resolved|decided|ordered", "motion|proposal|resolution ?has carries|carried|passes|passed",
    "no ?further objections|objection",
    "consensus was to|that",
  ])
  /// What would be needed is not what was reached.
  static let needed = [WordPattern](patterns: [
    "necessary|required|requires|require|requirement|awaiting|needed|policy|process|actual|rule|definition|reflect",
    "not required", "consensus poll", "loose|partial|some|little consensus",
  ])
  /// Decisions in spite of a word that sounds like putting off.
  static let unmistakable = [WordPattern](patterns: [
    "ordered|resolved|agreed|decided , ...6 that", "ordered|resolved that", "nem . con|dis|diss",
    "motion|proposal|resolution ?is|was|has ?been carried|carries|passed|passes|adopted|approved",
    "adopted|approved unanimously",
    "adopted|approved by consensus",
  ])
  static let askedForObjections = [WordPattern](patterns: [
    "asked|asks|inquired|invited|checked ...14 objection|objections|object",
    "asked ...3 room|online|floor|participants",
  ])
  /// The answer to whether somebody objects: "There was none."
  static let answered = [WordPattern](patterns: [
    "there was|were none", "none was|were ?raised|heard|voiced|made",
    "no ?delegation|state|member|one did|objected|responded|answered",
    "nobody|none did|objected|answered",
  ])
  static let unopposed = [WordPattern](patterns: [
    "no ?further|formal|other|strong objection|objections", "without ?any|a ?formal objection|objections",
    "unanimous|unanimously",
  ])
}
