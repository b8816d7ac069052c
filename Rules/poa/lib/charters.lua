-- Founding texts in other people's manner, for the examples of the rules that read them: as questions and answers, as
-- lists without verbs in front, in the first person, as old statutes. Each speaks of a plenary and of groups by names
-- of its own.

local charters = {}

charters.questions = [[
# Questions and answers on the Programme

**How long does the Programme last?** It has no end.

**When does it meet?** The annual session takes place in June of each year. The session is a formal one.

**How are decisions reached?** By unanimity of the States present.

**Who may set up a working table?** The annual session, and in urgent cases the Chair.

**Who may sit at a working table?** All States. A request to join is never declined.

**May one take part from afar?** Yes, but only to listen: those who are connected have no voice.

**Who writes recommendations?** The working tables, during the year. They reach all States not less than three weeks
before the annual session, which alone may adopt them.

**What about papers?** They are sent out four weeks before the session. None of them is confidential.
]]

charters.lists = [[
# Ground rules of the Partnership

The Partnership
- convenes its plenary once per calendar year, in the second half of the year;
- takes decisions by consensus;
- sets up task teams, and disbands them.

Task teams
- are open to every government;
- gather in person and over a video link, with those on the link on the same footing;
- do not adopt recommendations but hand them to the plenary.

Each recommendation
- is prepared in a task team;
- gives room to as many views as possible, with concerns noted.

Texts for the plenary
- have to be posted on the public portal four weeks beforehand;
- are never classified.
]]

charters.league = [[
# Constitution of the Colloquy of States

1. The Colloquy shall endure without end. Every State belongs to it.

2. It shall be convoked each January. Between two sessions of the Colloquy not more than fifteen months pass.

3. Resolutions of the Colloquy are good if none of the States present has spoken against them. A change of this
Constitution needs the votes of three quarters of all members.

4. Benches are erected by the Colloquy and come to an end through its resolutions. They expire after two years.

5. There are five of them at the most. A bench counts no more than nine members.

6. Benches meet on the premises only; no envoy takes part from elsewhere.

7. The draft agenda goes out eight weeks before the Colloquy and papers follow four weeks before it.

8. A quorum of the Colloquy is a majority of all members.

9. The Colloquy may settle dates by letter. The text lies before members for 72 hours. Nothing else is settled by letter.
]]

charters.council = [[
# Ordinance of the Council

1. The Council is established next to the bodies and groups that exist already. It meets once a year.

2. The ACSM Forum is another body. The Grand Meeting, which the Council holds, takes decisions by a majority of those
voting. Decisions on procedure and elections are adopted without a vote unless one is asked for.

3. Working cells are created by the Bureau. They may not be created by the Chair. It is the Grand Meeting that ends them.

4. Recommendations adopted by the cells are final; the Grand Meeting is informed of them.

5. The Council needs the presence of three members to do business.

6. Proposals of cells are circulated thirty days before the Grand Meeting. It takes note of them.

7. The cells are not to number more than two at any time.
]]

return charters
