-- Settings of luacheck for rule packs: what the sandbox offers, and nothing else. A test holds the names to the real ones.
std = "none"
read_globals = {
  -- What a file returns the result of.
  "rule", "pack", "catalogue", "vocabulary", "recogniser",
  -- What Lua's own library offers here.
  "_G", "_VERSION", "assert", "error", "getmetatable", "ipairs", "pairs", "pcall", "print", "rawequal", "rawget", "rawlen",
  "require", "select", "setmetatable", "tonumber", "tostring", "type",
  math = { fields = { "abs", "ceil", "floor", "fmod", "huge", "max", "maxinteger", "min", "mininteger", "modf", "sqrt",
    "tointeger", "type", "ult" } },
  string = { fields = { "byte", "char", "find", "format", "gmatch", "gsub", "len", "lower", "match", "rep", "reverse", "sub",
    "upper" } },
  table = { fields = { "concat", "insert", "move", "pack", "remove", "sort", "unpack" } },
  utf8 = { fields = { "char", "charpattern", "codepoint", "codes", "len", "offset" } },
  regex = { fields = { "compile", "find", "gmatch", "match" } },
}
-- `check` and `applies` are called with all of these, and few rules need them all.
ignore = {
  "212/report", "212/founding", "212/options",
  "512", -- a loop that ends at once: how to ask for the first item, or whether there is any, where there is no `next`
}
-- Examples are texts, and texts are long.
max_line_length = false
-- Declarations without code, for editors.
exclude_files = { "**/api.lua" }
