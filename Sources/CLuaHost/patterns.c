/* Reads Lua patterns. Unlike Lua, which reads while it matches, a malformed pattern is an error at once. */
#include "patterns.h"

#include <string.h>

enum { MAX_STEPS = 400, MAX_CACHED = 200 };

typedef struct {
  lua_State *L;
  const char *at, *end;
  int open[LH_CAPTURES], open_count, captures;
  bool closed[LH_CAPTURES];
} reader;

/* ASCII classes, whatever the locale. */
static bool in_class(char letter, int c) {
  bool lower = c >= 'a' && c <= 'z', upper = c >= 'A' && c <= 'Z', digit = c >= '0' && c <= '9';
  bool graph = c > 32 && c < 127;
  switch (letter) {
    case 'a': return lower || upper;
    case 'c': return c < 32 || c == 127;
    case 'd': return digit;
    case 'g': return graph;
    case 'l': return lower;
    case 'p': return graph && !lower && !upper && !digit;
    case 's': return c == ' ' || (c >= 9 && c <= 13);
    case 'u': return upper;
    case 'w': return lower || upper || digit;
    default: return digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); /* x */
  }
}

static void add(lh_step *step, int c) { step->bits[c >> 5] |= 1u << (c & 31); }

/* Adds what %letter stands for; false where it stands for the letter itself. */
static bool add_class(lh_step *step, char letter) {
  char lower = letter >= 'A' && letter <= 'Z' ? (char)(letter + 32) : letter;
  if (lower == 0 || !strchr("acdglpsuwx", lower)) return false;
  for (int c = 0; c < 256; c++)
    if (in_class(lower, c) == (letter == lower)) add(step, c);
  return true;
}

static unsigned char take(reader *r, const char *complaint) {
  if (r->at >= r->end) luaL_error(r->L, "malformed pattern (%s)", complaint);
  return (unsigned char)*r->at++;
}

/* Reads a set from after its opening bracket. */
static void read_set(reader *r, lh_step *step) {
  static const char complaint[] = "missing ']'";
  bool negative = r->at < r->end && *r->at == '^';
  if (negative) r->at++;
  bool literal = true; /* whether a closing bracket is here a character like any other: it comes first */
  for (;;) {
    unsigned char c = take(r, complaint);
    if (c == ']' && !literal) break;
    literal = false;
    if (c == '%') {
      c = take(r, complaint);
      if (!add_class(step, (char)c)) add(step, c);
    } else if (r->end - r->at >= 2 && *r->at == '-' && r->at[1] != ']') {
      unsigned char last = (unsigned char)r->at[1];
      r->at += 2;
      for (int i = c; i <= last; i++) add(step, i);
      literal = last == '%'; /* Lua takes what follows that sign for escaped, also here */
    } else {
      add(step, c);
    }
  }
  if (negative)
    for (int i = 0; i < 8; i++) step->bits[i] = ~step->bits[i];
}

static void read_capture(reader *r, lh_step *step) {
  if (r->captures >= LH_CAPTURES) luaL_error(r->L, "malformed pattern (too many captures)");
  step->value = (uint8_t)r->captures;
  if (r->at < r->end && *r->at == ')') {
    r->at++;
    step->kind = STEP_PLACE;
    r->closed[r->captures++] = true;
    return;
  }
  step->kind = STEP_OPEN;
  r->open[r->open_count++] = r->captures++;
}

/* Reads what follows a percent sign. Returns whether a repetition may follow. */
static bool read_escape(reader *r, lh_step *step) {
  unsigned char c = take(r, "ends with '%'");
  if (c == 'b') {
    step->kind = STEP_BALANCED;
    step->value = take(r, "missing arguments to '%b'");
    step->other = take(r, "missing arguments to '%b'");
    return false;
  }
  if (c == 'f') {
    if (take(r, "missing '[' after '%f' in pattern") != '[') luaL_error(r->L, "missing '[' after '%%f' in pattern");
    step->kind = STEP_FRONTIER;
    read_set(r, step);
    return false;
  }
  if (c >= '0' && c <= '9') {
    int capture = c - '1';
    if (capture < 0 || capture >= r->captures || !r->closed[capture])
      luaL_error(r->L, "invalid capture index %%%d in pattern", capture + 1);
    step->kind = STEP_BACK;
    step->value = (uint8_t)capture;
    return false;
  }
  step->kind = STEP_SET;
  if (!add_class(step, (char)c)) {
    step->kind = STEP_LITERAL;
    step->value = c;
  }
  return true;
}

static void read_step(reader *r, lh_step *step) {
  unsigned char c = (unsigned char)*r->at++;
  bool single = true;
  memset(step, 0, sizeof *step);
  switch (c) {
    case '(': read_capture(r, step), single = false; break;
    case ')':
      if (r->open_count == 0) luaL_error(r->L, "invalid pattern capture");
      step->kind = STEP_CLOSE;
      step->value = (uint8_t)r->open[--r->open_count];
      r->closed[step->value] = true;
      single = false;
      break;
    case '%': single = read_escape(r, step); break;
    case '.': step->kind = STEP_ANY; break;
    case '[':
      step->kind = STEP_SET;
      read_set(r, step);
      break;
    case '$':
      if (r->at == r->end) {
        step->kind = STEP_END;
        return;
      }
      /* fall through */
    default: step->kind = STEP_LITERAL, step->value = c;
  }
  if (single && r->at < r->end && *r->at && strchr("*+-?", *r->at)) step->repeat = *r->at++;
}

static lh_pattern *compile(lua_State *L, const char *text, size_t length, bool anchors) {
  reader r = {.L = L, .at = text, .end = text + length};
  lh_charge(L, length + 8);
  size_t room = length < MAX_STEPS ? length : MAX_STEPS;
  lh_pattern *pattern = lua_newuserdatauv(L, sizeof(lh_pattern) + room * sizeof(lh_step), 0);
  memset(pattern, 0, sizeof *pattern);
  if (anchors && length > 0 && text[0] == '^') {
    pattern->anchored = true;
    r.at++;
  }
  while (r.at < r.end) {
    if (pattern->count == room) luaL_error(L, "pattern too complex");
    read_step(&r, &pattern->steps[pattern->count++]);
  }
  if (r.open_count > 0) luaL_error(L, "unfinished capture");
  pattern->captures = (uint8_t)r.captures;
  return pattern;
}

/* Leaves the compiled pattern on the stack, which keeps it alive, and remembers it for the next call. */
const lh_pattern *lh_push_pattern(lua_State *L, const char *text, size_t length, bool anchors) {
  if (!anchors && length > 0 && text[0] == '^') return compile(L, text, length, false);
  luaL_checkstack(L, 6, NULL);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &lh_slot_patterns);
  lua_pushlstring(L, text, length);
  lua_pushvalue(L, -1);
  if (lua_rawget(L, -3) == LUA_TUSERDATA) {
    const lh_pattern *pattern = lua_touserdata(L, -1);
    lua_replace(L, -3);
    lua_pop(L, 1);
    return pattern;
  }
  lua_pop(L, 1);
  lh_pattern *pattern = compile(L, text, length, anchors);
  if (lua_rawgeti(L, -3, 1), lua_tointeger(L, -1) >= MAX_CACHED) { /* patterns made at run time: start over */
    lua_newtable(L);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &lh_slot_patterns);
    lua_replace(L, -5);
  }
  lua_rawgeti(L, -4, 1);
  lua_pushinteger(L, lua_tointeger(L, -1) + 1);
  lua_rawseti(L, -6, 1);
  lua_pop(L, 2);
  lua_pushvalue(L, -2);
  lua_pushvalue(L, -2);
  lua_rawset(L, -5);
  lua_replace(L, -3);
  lua_pop(L, 1);
  return pattern;
}
