import ComityModel

/// Finds title, date, kind and form of a meeting: who could take part from afar.
struct MinutesPlace {
  let source: Source
  let vocabulary: MinutesVocabulary

  private static let remote = [WordPattern](patterns: [
    "on|in|during|joined|join|joining|left|for|dropped the|this|our|today's call",
    "conference|video|phone|zoom|skype|webex|conf call|calls",
    "video|audio ?- conference|conferencing|chat|meeting|conf|link",
    "videoconference|teleconference|telecon|teleconf|telco|videocall|conf-call|videoconferencing",
    "via|over|on|by|using|through|in|at ?the zoom|skype|mumble|irc|webex|jitsi|discord|slack|phone|telephone|telephonically|video|hangouts|hangout|gotomeeting|bluejeans|matrix|videoconference|teleconference|uberconference",
    "google|microsoft|ms meet|hangout|hangouts|teams",
    "dial|dialed|dialled|dialing|phoned in|into", "called|calling in", "dial-in",
    "call-in details|info|link|number|information|:", "zoom issues|problems",
    "join*|attend*|participat*|present|speaking|connected|appeared|connect ?in|via|by online|remotely|virtually|remote",
    "online|virtual|remote|remotely|electronic|hybrid meeting|session|participants|participant|attendees|attendee|attendance|sitting|participation|format|delegations|members|presenter|presenting",
    "held|met|meets|took|takes|convened|meeting ?place online|virtually|remotely|electronically",
    "participants|delegations|members|states|those online|remotely",
    "location|where|venue|place : ?the online|virtual|virtually|zoom|zoom.us|irc|discord|jitsi|remote|teams|video",
    "speaking online|remotely|virtually", "zoom.us", "irc channel|meeting|log",
    "zoom|webex|jitsi link|bridge|room|meeting|chat|info|details",
    "( online|remote|remotely|virtual|zoom|phone|video )",
    "[ online|remote|remotely|virtual|zoom|phone|video ]", "online via",
  ])
  private static let room = [WordPattern](patterns: [
    "in-person|in person|on-site|onsite", "in the room", "room ?no ?. ?1|2|3|4|5|6|7|8|9", "face-to-face|f2f",
    "host facilities", "( in person|room )", "conference room|hall",
    "city|town|village hall", "hybrid meeting|format|session",
  ])
  private static let hosts = [
    "zoom.us/", "meet.google.com/", "teams.microsoft.com/", "webex.com/", "meet.jit.si/", "gotomeeting.com/",
    "whereby.com/", "bluejeans.com/", "hangouts.google.com/", "appear.in/",
  ]

  /// Reads what the blocks of one meeting say about it.
  func read(_ blocks: [MinutesBlock], isFile: Bool, fallbackYear: Int?, into facts: inout MinutesFacts) {
    if let title = blocks.first(where: { $0.headingLevel != nil }) ?? blocks.first {
      let text = MinutesText.plain(title.words[...], in: source)
      facts.title = Placed(text: text, range: title.range)
      facts.kind = vocabulary.value(of: "kind", in: title.words[...]).map {
        Placed(text: $0, range: title.range)
      }
    }
    date(blocks, fallbackYear, into: &facts)
    for block in blocks where facts.remote == nil || facts.inPerson == nil {
      let words = block.words[...]
      if facts.remote == nil, let match = Self.remote.first(in: words) {
        facts.remote = block.range(of: match)
      }
      if facts.inPerson == nil, let match = Self.room.first(in: words) {
        facts.inPerson = block.range(of: match)
      }
    }
    if facts.remote == nil, let first = blocks.first, let last = blocks.last {
      facts.remote = link(Int(first.range.start)..<Int(last.range.end))
    }
    for person in facts.people {
      if let mode = person.mode, mode.text == "online" { facts.remote = facts.remote ?? mode.range }
      if let mode = person.mode, mode.text == "in-person" { facts.inPerson = facts.inPerson ?? mode.range }
    }
  }

  private func date(_ blocks: [MinutesBlock], _ fallbackYear: Int?, into facts: inout MinutesFacts) {
    let name = MinutesDate.inName(source.path)
    let reader = MinutesDate(year: fallbackYear ?? name.year, fileDate: name.date)
    let exact = MinutesDate(year: nil, fileDate: name.date)
    let heads = blocks.prefix(60)
    let titles = heads.filter { ($0.headingLevel ?? 9) <= 2 }
    let labels = heads.filter { block in
      guard let colon = block.words.firstIndex(where: { $0.text == ":" }), colon <= 3 else { return false }
      return block.words[..<colon].contains {
        ["date", "when", "held", "time", "day", "meeting", "dates"].contains($0.text)
      }
    }
    for candidates in [Array(titles.prefix(1)), labels, titles] {
      for block in candidates {
        if let found = reader.first(in: block.words[...]) { return set(found, block, &facts) }
      }
    }
    let opening = heads.prefix(while: { $0.words.count > 0 }).prefix(40)
    for reader in [exact, reader] {
      for block in opening where !isAboutAnother(block) {
        if let found = reader.first(in: block.words[...]) { return set(found, block, &facts) }
      }
    }
  }

  /// Dates of other meetings and of documents say nothing about this one.
  private func isAboutAnother(_ block: MinutesBlock) -> Bool {
    WordPattern(
      "next|previous|last|future|upcoming|due|deadline|since|until|by|before|registered|published|version|update"
    ).matches(block.words[...])
  }

  private func set(_ found: MinutesDate.Found, _ block: MinutesBlock, _ facts: inout MinutesFacts) {
    let range = block.range(of: found.words)
    facts.start = Placed(text: found.start.text, range: range)
    facts.end = found.end.map { Placed(text: $0.text, range: range) }
  }

  /// The address of a room on the net, which is no word.
  private func link(_ range: Range<Int>) -> ByteRange? {
    let text = source.bytes[range]
    for host in Self.hosts {
      let host = Array(host.utf8)
      var index = text.startIndex
      while let next = text[index...].firstIndex(of: host[0]) {
        if text[next...].starts(with: host) { return ByteRange(next, next + host.count) }
        index = next + 1
      }
    }
    return nil
  }
}
