/* The string library but for patterns and format: each function charges what it copies before it copies. */
#include <string.h>

#include "internal.h"

/* Position from the start for one that may count from the end. */
static size_t start_position(lua_Integer at, size_t length) {
  if (at > 0) return (size_t)at;
  if (at == 0 || at < -(lua_Integer)length) return 1;
  return length + (size_t)at + 1;
}

static size_t end_position(lua_Integer at, size_t length) {
  if (at > (lua_Integer)length) return length;
  if (at >= 0) return (size_t)at;
  return at < -(lua_Integer)length ? 0 : length + (size_t)at + 1;
}

static int length(lua_State *L) {
  size_t n;
  luaL_checklstring(L, 1, &n);
  lua_pushinteger(L, (lua_Integer)n);
  return 1;
}

static int sub(lua_State *L) {
  size_t n;
  const char *text = luaL_checklstring(L, 1, &n);
  size_t first = start_position(luaL_checkinteger(L, 2), n), last = end_position(luaL_optinteger(L, 3, -1), n);
  size_t count = first <= last ? last - first + 1 : 0;
  lh_charge_bytes(L, count);
  lua_pushlstring(L, count ? text + first - 1 : "", count);
  return 1;
}

static int byte(lua_State *L) {
  size_t n;
  const char *text = luaL_checklstring(L, 1, &n);
  lua_Integer at = luaL_optinteger(L, 2, 1);
  size_t first = start_position(at, n), last = end_position(luaL_optinteger(L, 3, (lua_Integer)first), n);
  if (first > last) return 0;
  size_t count = last - first + 1;
  if (count > 65536 || !lua_checkstack(L, (int)count)) return luaL_error(L, "string.byte: too many results");
  lh_charge(L, count / 4 + 1);
  for (size_t i = 0; i < count; i++) lua_pushinteger(L, (unsigned char)text[first - 1 + i]);
  return (int)count;
}

static int character(lua_State *L) {
  int count = lua_gettop(L);
  luaL_Buffer out;
  char *bytes = luaL_buffinitsize(L, &out, (size_t)count);
  for (int i = 1; i <= count; i++) {
    lua_Integer c = luaL_checkinteger(L, i);
    luaL_argcheck(L, c >= 0 && c <= 255, i, "value out of range");
    bytes[i - 1] = (char)c;
  }
  luaL_pushresultsize(&out, (size_t)count);
  return 1;
}

static int repeat(lua_State *L) {
  size_t n, gap;
  const char *text = luaL_checklstring(L, 1, &n);
  lua_Integer count = luaL_checkinteger(L, 2);
  const char *separator = luaL_optlstring(L, 3, "", &gap);
  /* A thousand million empty copies are still one empty string. */
  if (count <= 0 || n + gap == 0) {
    lua_pushliteral(L, "");
    return 1;
  }
  if (n + gap > (size_t)LUA_MAXINTEGER / (size_t)count) return luaL_error(L, "resulting string too large");
  size_t total = n * (size_t)count + gap * (size_t)(count - 1);
  if (total <= lh_of(L)->limits.block) lh_charge(L, total / 32 + (size_t)count / 4 + 1); /* else no copy is made */
  luaL_Buffer out;
  char *place = luaL_buffinitsize(L, &out, total);
  for (lua_Integer i = 0; i < count; i++) {
    memcpy(place, text, n);
    place += n;
    if (i + 1 < count) {
      memcpy(place, separator, gap);
      place += gap;
    }
  }
  luaL_pushresultsize(&out, total);
  return 1;
}

typedef enum { LOWER, UPPER, REVERSE } change;

static int changed(lua_State *L, change what) {
  size_t n;
  const char *text = luaL_checklstring(L, 1, &n);
  lh_charge(L, n / 4 + 1);
  luaL_Buffer out;
  char *bytes = luaL_buffinitsize(L, &out, n);
  for (size_t i = 0; i < n; i++) {
    char c = text[what == REVERSE ? n - 1 - i : i];
    /* ASCII only, whatever the locale: other letters are bytes here. */
    if (what == LOWER && c >= 'A' && c <= 'Z') c += 'a' - 'A';
    if (what == UPPER && c >= 'a' && c <= 'z') c -= 'a' - 'A';
    bytes[i] = c;
  }
  luaL_pushresultsize(&out, n);
  return 1;
}

static int lower(lua_State *L) { return changed(L, LOWER); }
static int upper(lua_State *L) { return changed(L, UPPER); }
static int reversed(lua_State *L) { return changed(L, REVERSE); }

void lh_open_string(lua_State *L) {
  static const luaL_Reg functions[] = {{"len", length},   {"sub", sub},         {"byte", byte},       {"char", character},
                                       {"rep", repeat},   {"lower", lower},     {"upper", upper},     {"reverse", reversed},
                                       {"format", lh_format}, {NULL, NULL}};
  luaL_newlib(L, functions);
  luaL_setfuncs(L, lh_search_functions, 0);
}
