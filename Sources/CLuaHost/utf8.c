/* The utf8 library: strict UTF-8 only, every byte that is read is charged. */
#include "internal.h"

/* Reads one character; returns its bytes, 0 where there is none. Overlong forms and surrogates are none. */
static int decode(const unsigned char *s, size_t left, uint32_t *out) {
  static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  if (left == 0) return 0;
  int size = s[0] < 0x80 ? 1 : s[0] < 0xC2 ? 0 : s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : s[0] < 0xF5 ? 4 : 0;
  if (size == 0 || (size_t)size > left) return 0;
  uint32_t c = size == 1 ? s[0] : s[0] & (0x7F >> size);
  for (int i = 1; i < size; i++) {
    if ((s[i] & 0xC0) != 0x80) return 0;
    c = c << 6 | (s[i] & 0x3F);
  }
  if (c < least[size] || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return 0;
  *out = c;
  return size;
}

static bool continues(const unsigned char *s, size_t at, size_t length) { return at < length && (s[at] & 0xC0) == 0x80; }

static lua_Integer position(lua_Integer at, size_t length) {
  if (at >= 0) return at;
  return -at > (lua_Integer)length ? 0 : (lua_Integer)length + at + 1;
}

static int character(lua_State *L) {
  int count = lua_gettop(L);
  luaL_Buffer out;
  luaL_buffinit(L, &out);
  for (int i = 1; i <= count; i++) {
    lua_Integer code = luaL_checkinteger(L, i);
    luaL_argcheck(L, code >= 0 && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000), i, "value out of range");
    uint32_t c = (uint32_t)code;
    if (c < 0x80) {
      luaL_addchar(&out, (char)c);
    } else {
      int size = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      luaL_addchar(&out, (char)((0xF00 >> size & 0xFF) | c >> 6 * (size - 1)));
      for (int k = size - 2; k >= 0; k--) luaL_addchar(&out, (char)(0x80 | (c >> 6 * k & 0x3F)));
    }
  }
  luaL_pushresult(&out);
  return 1;
}

static int length(lua_State *L) {
  size_t size;
  const unsigned char *s = (const unsigned char *)luaL_checklstring(L, 1, &size);
  lua_Integer at = position(luaL_optinteger(L, 2, 1), size) - 1, last = position(luaL_optinteger(L, 3, -1), size) - 1;
  luaL_argcheck(L, at >= 0 && at <= (lua_Integer)size, 2, "initial position out of bounds");
  luaL_argcheck(L, last < (lua_Integer)size, 3, "final position out of bounds");
  lh_charge(L, last >= at ? (size_t)(last - at) / 4 + 1 : 1);
  lua_Integer count = 0;
  uint32_t c;
  while (at <= last) {
    int bytes = decode(s + at, size - (size_t)at, &c);
    if (bytes == 0) {
      lua_pushnil(L);
      lua_pushinteger(L, at + 1);
      return 2;
    }
    at += bytes;
    count++;
  }
  lua_pushinteger(L, count);
  return 1;
}

static int codepoint(lua_State *L) {
  size_t size;
  const unsigned char *s = (const unsigned char *)luaL_checklstring(L, 1, &size);
  lua_Integer first = position(luaL_optinteger(L, 2, 1), size), last = position(luaL_optinteger(L, 3, first), size);
  luaL_argcheck(L, first >= 1, 2, "out of bounds");
  luaL_argcheck(L, last <= (lua_Integer)size, 3, "out of bounds");
  if (first > last) return 0;
  if (last - first >= 65536 || !lua_checkstack(L, (int)(last - first) + 1)) return luaL_error(L, "string slice too long");
  lh_charge(L, (size_t)(last - first) / 4 + 1);
  int count = 0;
  uint32_t c;
  for (lua_Integer at = first - 1; at < last; count++) {
    int bytes = decode(s + at, size - (size_t)at, &c);
    if (bytes == 0) return luaL_error(L, "invalid UTF-8 code");
    lua_pushinteger(L, c);
    at += bytes;
  }
  return count;
}

static int offset(lua_State *L) {
  size_t size;
  const unsigned char *s = (const unsigned char *)luaL_checklstring(L, 1, &size);
  lua_Integer n = luaL_checkinteger(L, 2);
  lua_Integer at = position(luaL_optinteger(L, 3, n > 0 ? 1 : (lua_Integer)size + 1), size) - 1;
  luaL_argcheck(L, at >= 0 && at <= (lua_Integer)size, 3, "position out of bounds");
  lua_Integer from = at;
  if (n == 0) {
    while (at > 0 && continues(s, (size_t)at, size)) at--;
  } else {
    if (continues(s, (size_t)at, size)) return luaL_error(L, "initial position is a continuation byte");
    for (; n < 0 && at > 0; n++)
      do at--;
      while (at > 0 && continues(s, (size_t)at, size));
    for (n = n > 0 ? n - 1 : n; n > 0 && at < (lua_Integer)size; n--)
      do at++;
      while (continues(s, (size_t)at, size));
  }
  lh_charge(L, (size_t)(at > from ? at - from : from - at) / 4 + 1);
  if (n == 0) lua_pushinteger(L, at + 1);
  else lua_pushnil(L);
  return 1;
}

static int next_code(lua_State *L) {
  size_t size;
  const unsigned char *s = (const unsigned char *)luaL_checklstring(L, 1, &size);
  lua_Integer at = lua_tointeger(L, 2);
  uint32_t c;
  if (at > 0 && at <= (lua_Integer)size) { /* leave the character that the last step gave */
    int bytes = decode(s + at - 1, size - (size_t)(at - 1), &c);
    at += bytes == 0 ? 1 : bytes;
  } else {
    at = at <= 0 ? 1 : at;
  }
  if (at > (lua_Integer)size) return 0;
  if (decode(s + at - 1, size - (size_t)(at - 1), &c) == 0) return luaL_error(L, "invalid UTF-8 code");
  lua_pushinteger(L, at);
  lua_pushinteger(L, c);
  return 2;
}

static int codes(lua_State *L) {
  luaL_checkstring(L, 1);
  lua_pushcfunction(L, next_code);
  lua_pushvalue(L, 1);
  lua_pushinteger(L, 0);
  return 3;
}

void lh_open_utf8(lua_State *L) {
  static const luaL_Reg functions[] = {{"char", character}, {"len", length},  {"codepoint", codepoint},
                                       {"offset", offset},  {"codes", codes}, {NULL, NULL}};
  luaL_newlib(L, functions);
  lua_pushlstring(L, "[\0-\x7F\xC2-\xF4][\x80-\xBF]*", 14);
  lua_setfield(L, -2, "charpattern");
}
