-- Fourteen questions that a charter of any body should answer, be it a treaty body, an association or a committee of a
-- project, and two that its records answer. The words are ours, and no source stands behind them, so nearly all are
-- recommended.

return catalogue {
  {
    id = "body.permanent",
    text = "The body is set up to last: it is called permanent or of unlimited duration, and nothing ends it by itself.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "membership.open",
    text = "Membership is open to everyone of the kind that the body is for.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "decisions.consensus",
    text = "Decisions are taken by consensus as a rule.",
    strength = "recommended",
    evidence = { "draft", "record" },
  },
  {
    id = "plenary.yearly",
    text = "The plenary meets at least once a year.",
    strength = "recommended",
    evidence = { "draft", "series" },
  },
  {
    id = "groups.created-by-plenary",
    text = "Committees and groups are created by a decision of the plenary.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "groups.ended-by-plenary",
    text = "Committees and groups are ended by a decision of the plenary, or at a term that it sets.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "groups.open",
    text = "Every member may join a committee or group.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "participation.remote",
    text = "Meetings can be attended from afar.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "outputs.adopted-by-plenary",
    text = "What committees and groups prepare takes effect when the plenary adopts it.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "planning.capacity-considered",
    text = "Groups and meetings are planned with an eye to the capacity and resources of the members.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "outputs.broad-views",
    text = "What the body puts out reflects the breadth of its members' views.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "stakeholders.involved",
    text = "Those who are no members but have a stake are heard or take part.",
    strength = "recommended",
    evidence = { "draft" },
  },
  {
    id = "proceedings.transparent",
    text = "Proceedings, decisions or minutes are public, or meetings are open.",
    strength = "recommended",
    evidence = { "draft", "record" },
  },
  {
    id = "duplication.avoided",
    text = "The body does not duplicate the work of others.",
    strength = "recommended",
    evidence = { "draft" },
  },

  -- What only the records of meetings show
  {
    id = "votes.add-up",
    text = "The result of a vote is what its counts give.",
    strength = "required",
    evidence = { "record" },
  },
  {
    id = "minutes.adopted",
    text = "The minutes of a meeting are adopted at the next one.",
    strength = "recommended",
    evidence = { "series" },
  },
}
