return vocabulary {
  ["yearly-meeting"] = { names = true, "yearly meeting", "annual meeting" },
  ["other-body"] = { "chair", "bureau", "secretariat" },
  ["group"] = { "[technical] [working] (group | groups)" },
  ["create"] = { "establish*", "create*", "set up" },
}
