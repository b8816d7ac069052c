-- What minutes tell of a State that asks for a seat in a group, and of what else is asked for and refused in a meeting.
-- "word*" is every word that begins so; several words are a phrase.
return {
  ask_in = { "request", "requests", "notification", "notifications", "application", "applications", "asked to", "wish to", "wished to", "wishes to",
    "note verbale", "notes verbales" },
  seat = { "join", "joins", "joining", "participate in the", "take part in the", "sit on", "sit in the", "seat", "seats", "membership", "right size",
    "its size", "number of members", "number of delegations" },
  turned_down = { "turned the request down", "turned that request down", "turned it down", "turned them down", "not be accepted", "not accepted",
    "not be granted", "not granted", "not be admitted" },
  no_seat = { "floor", "adjourn*", "observer*", "organization*", "organisation*", "accredit*", "company", "companies", "amendment*", "proposal*", "paper",
    "papers", "recommendation*", "extension", "no request*", "nobody", "none", "no one", "no state", "not refused", "not declined", "not turned" },
}
