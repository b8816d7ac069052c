import Testing

@testable import ComityReading

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

@Suite struct WordSetTests {
  @Test func holdsTheWordsOfATextAndNoOthers() {
    let set = WordSet("shall will\n  may shall")
    for word in ["shall", "will", "may"] { #expect(set.contains(bytes(word))) }
    for word in ["", "sha", "shall will", "shallow", "Shall"] { #expect(!set.contains(bytes(word))) }
  }

  @Test func holdsPhrasesWithTheirBlanks() {
    let set = WordSet(phrases: ["agreed ad ref", "pending"])
    #expect(set.contains(bytes("agreed ad ref")))
    #expect(set.contains(bytes("pending")))
    #expect(!set.contains(bytes("agreed")))
  }

  @Test func growsAndIsEmptyWithoutWords() {
    var set = WordSet(" \n ")
    #expect(set.isEmpty)
    #expect(!set.contains([]))
    for number in 0..<1000 { set.insert(bytes("word\(number)")) }
    #expect(!set.isEmpty)
    #expect((0..<1000).allSatisfy { set.contains(bytes("word\($0)")) })
    #expect(!set.contains(bytes("word1000")))
  }
}

@Suite struct WordMapTests {
  @Test func laterListsOverruleEarlierOnes() {
    let map = WordMap<Int>([("may can", 1), ("shall may", 2)])
    #expect(map[bytes("can")] == 1)
    #expect(map[bytes("may")] == 2)
    #expect(map[bytes("shall")] == 2)
    #expect(map[bytes("will")] == nil)
  }

  @Test func listsOfOneWordCanBeJoined() {
    let map = WordMap<Set<Int>>([("is", [1]), ("is are", [2])], merge: { $0.union($1) })
    #expect(map[bytes("is")] == [1, 2])
    #expect(map[bytes("are")] == [2])
  }
}
