---@meta
-- Everything that the author of a pack sees, for completion and types in editors with the Lua language server.
-- Nothing runs this file; a test holds it to the real interface.
--
-- A rule is plain Lua 5.4 in a sandbox: no files, no clock, no chance, no code made at run time. Of Lua's own library it
-- has assert, error, getmetatable, ipairs, pairs (in a fixed order), pcall, print (to the log), rawequal, rawget, rawlen,
-- require (the pack's lib folder: `require "lib.verbs"`), select, setmetatable (no __gc, no __mode), tonumber, tostring,
-- type, math without random and trigonometry, string without dump and pack, table and utf8. Global names cannot be set.
-- Every document is judged by a fresh run of the file. What the kernel hands over is read-only.

-- Files ---------------------------------------------------------------------------------------------------------------

---A phrase pattern: words in a row, whatever their case, markup, wraps and quotes, inside one sentence.
---`establish*` any ending · `(create* | set up)` one of these · `by [a] decision` optional · `group ... open to` up to
---8 words between, `...20` up to 20 · `<concept>` a phrase of the vocabulary · `=WHO` exactly this spelling.
---@alias comity.Pattern string

---@alias comity.Patterns comity.Pattern | comity.Pattern[]

---Conditions on one provision, all of which must hold.
---@class comity.Query
---@field actor? comity.Patterns who is bound, or may or shall act
---@field action? comity.Patterns what is done
---@field object? comity.Patterns what it is done to
---@field body? comity.Patterns the body that the statement is about
---@field manner? comity.Patterns how: "by consensus"
---@field time? comity.Patterns when, how often
---@field quantifier? comity.Patterns how many
---@field condition? comity.Patterns under which condition
---@field exception? comity.Patterns with which exception
---@field beneficiary? comity.Patterns for whom
---@field text? comity.Patterns anywhere in the statement
---@field modality? string | string[] modal words that are accepted: "shall", "may"
---@field negated? boolean | "either" whether it must be denied; a denial that is asked for proves instead of contradicting
---@field halves? table parts of which each must occur: { { "capacity", "<capacity>" }, { "resources", "<resources>" } }
---@field without? comity.Patterns lookalikes: none of these may occur in the sentence

---@alias comity.Queries comity.Pattern | comity.Query | (comity.Pattern | comity.Query)[]

---Conditions on a node of a record: fields, or ways to them ("effects.type"), each with true for one that is there, false for
---one that is not, a text, a list of texts, or { holds = … } for texts that it contains. In a list one of the tables must fit.
---@alias comity.Conditions table<string, any> | table<string, any>[]

---One rule: a check of one requirement. The file's path is its id.
---@class comity.Rule
---@field title string what holds, one sentence
---@field requirement? string id of a requirement in requirements.lua; only a rule against "founding" may do without
---@field why? string why it matters, Markdown
---@field against? "requirement" | "founding" | "fallback" what practice is measured by
---@field scope? string what check is called with; by default the document, the meeting or the series
---@field expect? comity.Queries any of these shows that the requirement is met
---@field forbid? comity.Queries any of these contradicts it
---@field weaken? comity.Queries any of these meets it only in part
---@field exclude? comity.Queries any of these makes it moot
---@field delegate? comity.Queries any of these leaves the answer to a text that is not at hand
---@field prefer? table<comity.Pattern, string> wordings to avoid, each with the one to use
---@field likeness? boolean whether labelled examples may point at candidates; true unless said
---@field needs? comity.Conditions what a node of a record must have before the script is asked about it
---@field proof? table nodes of records that are proven as they are: a list of conditions, and at, the field that shows it
---@field applies? fun(node: comity.Node, founding: comity.Document?, options: table): any whether the rule applies to a node
---@field check? fun(node: comity.Node, report: comity.Report, founding: comity.Document?, options: table): any what shows compliance: a node, a place, a list of them, true or nothing
---@field lint? boolean whether a check that reports nothing found the text in order
---@field alternative? boolean whether rules of one requirement combine to their best
---@field profiles? string[] profiles in which the rule runs; all unless said
---@field severity? "error" | "warning" | "info" instead of the one that follows from verdict and strength
---@field message? string | table<string, string> what findings say; {holes} are filled
---@field options? table<string, any> names with default values; the configuration may set others
---@field examples table<string, any> texts by the verdict that they must get; ⟦ ⟧ mark the place of a finding

---Declares the rule that a file holds: `return rule { … }`.
---@param declaration comity.Rule
---@return comity.Rule
function rule(declaration) end

---What pack.lua says of a pack.
---@class comity.Pack
---@field name string first part of every id: small letters, digits and hyphens
---@field version string three numbers
---@field comity string versions of Comity that it works with: ">= 0.1, < 1"
---@field title? string one sentence about it
---@field licence string licence of its texts, an SPDX name
---@field profiles? string[] profiles that its requirements give strengths for
---@field document_kinds? string[] kinds of founding documents that it can judge; all unless said
---@field claims? comity.Patterns | comity.Claims | false what it judges where nobody names a pack; every document unless said, none with false
---@field names? table<string, string[]> names that the pack knows, by what they are names of

---Documents that a pack takes for its own: one of the phrases in one of the places is enough.
---@class comity.Claims
---@field title? comity.Patterns in the title, or in the first paragraphs of a document without one
---@field definitions? comity.Patterns in the names that it defines, or in what they mean
---@field text? comity.Patterns anywhere
---@field instead_of? string | string[] more general packs, which leave to this one what both claim
---@field records? boolean whether meeting records without a founding text are judged; true unless said

---Declares a pack: `return pack { … }`.
---@param declaration comity.Pack
---@return comity.Pack
function pack(declaration) end

---One entry of requirements.lua.
---@class comity.Requirement
---@field id string name without the pack: "groups.open"
---@field text string what is asked for, one sentence
---@field quote? string words of the source that ask for it, where there is one
---@field citation? string where in the source they stand
---@field strength string | table<string, string> required, recommended or permitted; or one a profile, default among them
---@field layers? string | string[] layers whose text counts in full
---@field evidence string | string[] draft, record, series or process
---@field derived? string[] requirements whose weaker verdict it takes

---Declares the requirements: `return catalogue { … }`.
---@param declaration comity.Requirement[]
---@return comity.Requirement[]
function catalogue(declaration) end

---Declares concepts: `return vocabulary { ["yearly-meeting"] = { names = true, "yearly meeting" } }`.
---With `names = true` a document may define names of its own for the concept.
---@param declaration table<string, table>
---@return table<string, table>
function vocabulary(declaration) end

---Says what a recogniser is built on: `return recogniser { roles = { ["groups.open"] = { topic = { "group" } } } }`.
---@param declaration table<string, table>
---@return table<string, table>
function recogniser(declaration) end

-- What check and applies see --------------------------------------------------------------------------------------------

---A part of a draft or of a record: its fields are plain values, `node:at "field"` is their place.
---A field that does not exist is an error; one that is merely absent is nil.
---@class comity.Node
local Node = {}

---The place of a field, for report and see.
---@param field string
---@return comity.Place
function Node:at(field) end

---The place of a part of the node's text, for report and see; drafts only. Bytes count from 1 and the last one is
---included, as string.find and expressions give them.
---@param first integer
---@param last integer
---@return comity.Place
function Node:span(first, last) end

---Places inside the node where a phrase pattern matches; drafts only.
---@param pattern comity.Pattern
---@return comity.Hit[]
function Node:find(pattern) end

---Whether a phrase pattern matches inside the node; drafts only.
---@param pattern comity.Pattern
---@return boolean
function Node:mentions(pattern) end

---Provisions inside the node that a query asks for; drafts only.
---@param query comity.Query
---@return comity.Provision[]
function Node:provisions(query) end

---The first of these provisions, or nil.
---@param query comity.Query
---@return comity.Provision?
function Node:provision(query) end

---Values of a record at the end of a way of field names, those that fit the conditions; records only. From a series the way
---begins with meetings: `series:select("meetings.decisions", { ["effects.type"] = "end-group" })`.
---@param way string
---@param conditions? comity.Conditions
---@return comity.Node[]
function Node:select(way, conditions) end

---A draft.
---@class comity.Document: comity.Node
---@field title string?
---@field kind "treaty" | "political-document" | "resolution" | "elements-paper"
---@field stage "zero-draft" | "draft" | "consolidated" | "adopted" | nil how far it is on its way, where somebody says so
---@field blocks comity.Block[]
---@field sections comity.Section[]
---@field sentences comity.Sentence[]
---@field provisions comity.Provision[] all of them; document:provisions { … } asks for some
---@field definitions comity.Definition[]
---@field references comity.Reference[]
---@field marks comity.Mark[]
---@field words integer how many there are

---A paragraph-like piece of a draft.
---@class comity.Block: comity.Node
---@field kind "title" | "heading" | "paragraph" | "item" | "cell" | "footnote" | "quotation" | "note" | "matter"
---@field layer string title, preamble, operative, definition, final-clause, annex, heading, footnote, note or matter
---@field level integer depth of a heading, or of nesting
---@field number string? its own number as written
---@field numbering string? how it is written, by the first of its kind: "1.", "(a)", "I.", "1.1"; of a unit its word: "Article"
---@field ordinal integer? its place in the row: 7 for "Article VII", 3 for "2.3"
---@field suffix integer? 1 for "bis", 2 for "ter"; 0 without
---@field label string? where a reader would say it stands: "Article 7(3)(b)"
---@field text string
---@field parent comity.Block? the block that it continues: the lead-in of an item
---@field heading comity.Block? the nearest heading above
---@field sentences comity.Sentence[]
---@field readings integer how many readings its brackets leave open

---A heading with everything up to the next one that is not below it.
---@class comity.Section: comity.Node
---@field title string
---@field number string?
---@field label string?
---@field level integer
---@field blocks comity.Block[]
---@field sentences comity.Sentence[]

---One sentence in one reading of its block; that of an item begins with its lead-in.
---@class comity.Sentence: comity.Node
---@field text string
---@field label string?
---@field layer string
---@field reading integer 0 keeps what stands in brackets
---@field disputed boolean whether any of its words stand in brackets or alternatives
---@field words integer how many there are
---@field inherited integer how many of them stand in the lead-in
---@field block comity.Block

---One statement about who shall, may or should do what. Parts that it does not have are nil.
---@class comity.Provision: comity.Node
---@field kind string obligation, prohibition, permission, recommendation, constitutive, definition, declaration or encouragement
---@field force "none" | "permission" | "weak" | "full"
---@field modality string? the modal words, in small letters
---@field negated boolean
---@field exclusive boolean whether "only" or the like makes it exclusive
---@field mentioned boolean whether it is quoted or reported rather than said
---@field hedged boolean whether words such as "where feasible" soften it
---@field label string?
---@field layer string
---@field disputed boolean
---@field sentence comity.Sentence
---@field actor string?
---@field action string?
---@field object string?
---@field body string?
---@field manner string?
---@field time string?
---@field quantifier string?
---@field condition string?
---@field exception string?
---@field beneficiary string?
---@field text string

---A name that the draft itself gives a meaning.
---@class comity.Definition: comity.Node
---@field name string
---@field form "means" | "hereinafter" | "abbreviation"
---@field meaning string
---@field uses comity.Use[] where the name is used outside of its own meaning, in the plural too
---@field block comity.Block

---A use of a name that the draft defines.
---@class comity.Use: comity.Node
---@field text string
---@field label string?
---@field layer string
---@field quoted boolean whether it stands in quotation marks
---@field definition comity.Definition
---@field block comity.Block

---A mention of another place.
---@class comity.Reference: comity.Node
---@field text string
---@field target string what is meant: "Article 7(3)"
---@field external boolean whether it points outside the draft
---@field block comity.Block where it stands
---@field resolved comity.Block? where it leads

---A mark of negotiation or of the editor, or a quotation.
---@class comity.Mark: comity.Node
---@field kind "bracket" | "alternative" | "no-text" | "struck" | "inserted" | "attribution" | "status" | "placeholder" | "editorial" | "quotation" | "remark" | "stray" stray: a closing bracket that nothing opened
---@field text string as written, signs included
---@field attribution string? who is named in it or right after it
---@field unclosed boolean whether its partner is missing
---@field choice integer? alternatives of one choice share a number
---@field parent comity.Mark?
---@field label string?
---@field layer string?
---@field block comity.Block? where it opens

---A place where a pattern matched.
---@class comity.Hit: comity.Node
---@field text string
---@field label string?
---@field layer string
---@field disputed boolean
---@field sentence comity.Sentence

---A place without fields, as node:at gives it.
---@class comity.Place

---`report(place)` or, with one of the rule's named messages, `report.name(place)`. A table fills {holes} that the node's
---own fields do not: `report(place, { months = 15 })`. The name of a verdict (`report.partial`) gives that verdict;
---`report.info` and `report.warning` are remarks on records of that severity, which change no verdict.
---@class comity.Report
---@field [string] fun(place: comity.Node | comity.Place, holes: table?): comity.Finding
---@overload fun(place: comity.Node | comity.Place, holes: table?): comity.Finding

---@class comity.Finding
local Finding = {}

---Points at a second place that explains the finding.
---@param place comity.Node | comity.Place
---@param why string
---@return comity.Finding
function Finding:see(place, why) end

---Says what to write at the place instead. With `{ safe = true }` `comity check --fix` writes it without a person's look:
---say so only where the change cannot alter what the text means.
---@param text string
---@param how? { safe: boolean }
---@return comity.Finding
function Finding:suggest(text, how) end

-- Regular expressions, for what is not prose: document symbols, dates, ids -----------------------------------------------

---RE2 over UTF-8: linear time, no back references, no lookaround; \w, \d and \b know ASCII only, \pL is any letter.
---Positions count bytes from 1, and the last one is included, as in string.find. At most 64 expressions a rule.
regex = {}

---Compiles an expression of at most 1000 bytes; the flag "i" ignores case.
---@param expression string
---@param flags? "i"
---@return comity.Expression
function regex.compile(expression, flags) end

---@param text string
---@param expression string
---@param start? integer
---@return integer? first, integer? last, string? ...
function regex.find(text, expression, start) end

---@param text string
---@param expression string
---@param start? integer
---@return string? ...
function regex.match(text, expression, start) end

---@param text string
---@param expression string
---@return fun(): string? ...
function regex.gmatch(text, expression) end

---@class comity.Expression
local Expression = {}

---First and last byte of the first match at or after `start`, then its groups; nil where there is none.
---@param text string
---@param start? integer
---@return integer? first, integer? last, string? ...
function Expression:find(text, start) end

---The groups of the first match, or all of it where the expression has none; nil where there is none.
---@param text string
---@param start? integer
---@return string? ...
function Expression:match(text, start) end

---Goes through all matches, each as match gives it.
---@param text string
---@return fun(): string? ...
function Expression:gmatch(text) end
