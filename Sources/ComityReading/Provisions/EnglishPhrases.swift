import ComityModel

/// Turns of phrase that limit, soften or place a statement, as phrase patterns of their own.
enum EnglishPhrases {
  /// What a turn of phrase does.
  enum Sense: CaseIterable, Sendable {
    /// *where feasible*: softens.
    case hedge
    /// *within available resources*: softens, and is a condition on means.
    case means
    /// *if*, *provided that*: opens a condition.
    case condition
    /// *unless*, *except*: opens an exception.
    case exception
    /// *subject to*: yields to what follows, or makes it a condition.
    case yields
    /// *notwithstanding*: prevails over what follows.
    case prevails
    /// *without prejudice to*, *it being understood*: neither limits nor adds.
    case aside
    /// *every year*, *within six months*: says when.
    case time
    /// *in hybrid format*, *on the basis of*: says how.
    case manner
  }

  /// The matcher of all turns of phrase and the sense of each pattern.
  static let compiled: (matcher: PhraseMatcher, senses: [Sense]) = {
    var compiler = PatternCompiler(Vocabulary())
    var senses: [Sense] = []
    do {
      for (texts, sense) in phrases {
        for text in texts.split(separator: "\n") {
          let number = try compiler.add(PatternText(text: String(text)))
          if number.index == senses.count { senses.append(sense) }
        }
      }
      return (try compiler.compile(), senses)
    } catch {
      preconditionFailure("\(error)")
    }
  }()

  private static let phrases: [(String, Sense)] = [
    (
      """
      (where | if | when | whenever | wherever | as | unless) [and when | and where] [it is | deemed | considered] \
      (feasible | possible | practicable | appropriate | necessary | needed | relevant | required | applicable | inappropriate)
      as far as [is | reasonably] (possible | practicable | feasible)
      in so far as [is | reasonably] (possible | practicable | feasible)
      as much as possible
      (to | so far as) [the | any] [greatest | fullest | maximum | widest | largest] extent (possible | feasible | practicable | appropriate)
      to the extent that [it | they | this] (is | are | permit*)
      in principle
      in general
      as a [general] rule
      (normally | generally | ordinarily | usually | preferably | ideally | typically)
      on a (voluntary | best efforts | best effort) basis
      (best | every | all | all possible | every possible | reasonable) (effort | efforts)
      in accordance with [their | its | applicable] (national | domestic) (law | laws | legislation)
      as the case may be
      (where | if | when | whenever | wherever | as far as | so far as) [this | it | that] [is | proves | seems | may be] \
      (convenient | suitable | useful | desirable | advisable | expedient | opportune | workable | realistic | sensible)
      (as | so) far as [this | it | that] (is | may be | proves) (possible | practicable | feasible | reasonable)
      (as | so) far as ...4 (available | allow* | permit*)
      (where | if | when | whenever | wherever) [the | its | their] \
      (circumstances | space | time | room | conditions | schedule | calendar | programme | agenda | facilities | technology) \
      (allow | allows | permit | permits)
      (circumstances | space | time | conditions | technology) (permitting | allowing)
      (where | if | when | whenever) there is (room | time | space)
      (where | if | wherever) [the] ...1 (is | are) able to
      to the degree [that] [it | this] [is] (possible | feasible | practicable | practical)
      (for | by) preference
      for the most part
      (on the whole | by and large | more often than not | in the main | in most cases)
      in the (normal | ordinary | usual) (run | course) of (things | events | affairs)
      (in | under) (normal | ordinary | usual) circumstances
      (all being well | if at all possible | within reason | hopefully)
      (do | does | doing) (its | their | our | his | her) (best | utmost)
      as best (it | they) can
      (is | be | seems | appears | seem | appear) [highly | most | very] (desirable | advisable | preferable)
      (is | are | be) (the | our | a) preferred (route | course | way | option | method | approach | practice)
      we (prefer | favour)
      (apart from | absent | barring) [any] (good | sound | compelling | strong | exceptional) (reason | reasons | grounds | circumstances)
      unless there (is | are) [a] (good | sound | compelling | strong) (reason | reasons | grounds)
      """, .hedge
    ),
    (
      """
      subject to [the] (available | existing | sufficient) [financial | budgetary] (resources | means | funds | funding)
      subject to [the] availability of
      (within | from) [the limits of] [the] (available | existing) [financial | budgetary] (resources | means)
      (resources | funds | means) permitting
      if (resources | funds | means) (permit | allow)
      """, .means
    ),
    (
      """
      (if | when | whenever | where | wherever)
      only (if | when | where)
      (provided | providing) [however | always] that
      provided it
      on [the] condition that
      in the event [that | of]
      in case [of]
      in [the | exceptional | such] (case | cases) (of | where | in which | that)
      (as | so) long as
      in the absence of
      failing
      upon the request of
      (at | on | upon) [the] request
      """, .condition
    ),
    (
      """
      unless
      (except | save) [where | when | if | that | in | by | for | as | insofar as | with | on | to | at]
      with the exception of
      other than
      """, .exception
    ),
    ("subject to", .yields),
    ("notwithstanding", .prevails),
    (
      """
      without prejudice to
      """, .aside
    ),
    (
      """
      (every | each) (year | calendar year | month | quarter | two | three | four | five | other | second | third | six | twelve | session | spring | autumn | week)
      [at least] (once | twice) [in] (a | each | every | per) [calendar] (year | month | cycle | quarter)
      [at least | at most] (once | twice | annually)
      (annually | biennially | triennially | quarterly | monthly | yearly | thereafter | periodically | regularly)
      at [regular | least] intervals
      at (such | yearly | annual) intervals
      (within | during | before | after | until | between | throughout | since)
      (no | not) later than
      for [a | an] [initial | unlimited | indefinite | limited] (period | term | duration)
      by the end of
      prior to
      """, .time
    ),
    (
      """
      in (a | an) ...4 (manner | format | mode | fashion | form | way)
      in [a | an] (hybrid | virtual | physical | written | electronic | online) [and hybrid] (format | form | mode | manner | setting)
      in (person | writing | plenary | public | private | consultation | cooperation | accordance | conformity | line | coordination | collaboration)
      [fully] (online | remotely | virtually | electronically | in person or online | physically)
      on (a | an | the) ...4 basis [of]
      (taking | bearing) [fully] (into account | in mind | into consideration)
      with (due | full | particular) regard
      with [a] view to
      with respect for
      pursuant to
      in the absence of [any] [formal | stated | sustained] objection*
      """, .manner
    ),
  ]
}
