/// Small closed lists of English that reading needs; nothing of any rule pack's field.
enum WordLists {
  /// Words that keep the full stop after them: it ends no sentence.
  static let abbreviations = WordSet(
    "art arts para paras no nos sec secs sect ch chs vol vols cf eds ed fig figs p pp op pt pts mr mrs ms dr prof st "
      + "gen col adm jr sr rev add corr approx dept ext inc ltd resp viz vs al etc approx incl jan feb mar apr jun jul "
      + "aug sep sept oct nov dec subpara subparas doc docs ref refs par pars reg regs s ss cl ann app")

  /// Abbreviations that often end a sentence too: the full stop is one where a capital follows.
  static let mayEndSentence = WordSet("etc al no inc ltd st p s add ext op mar dec app ed reg par ref ch doc")

  /// Abbreviations that are words of their own unless a number follows.
  static let beforeNumbers = WordSet("no nos art arts fig figs p pp pt pts par s ss sec may mar jan")

  /// Words after which a single capital with a full stop is a name of a part, not an initial: "Annex A."
  static let beforeLetterNames = WordSet(
    "annex annexes state states table option group party figure part section article appendix variant alt alternative "
      + "phase column category class chapter paragraph track pillar country countries basket cluster committee item"
  )
}
