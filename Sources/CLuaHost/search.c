/* string.find, match, gmatch and gsub over the matcher. */
#define _GNU_SOURCE
#include <string.h>

#include "patterns.h"

static bool has_magic(const char *pattern, size_t length) {
  for (size_t i = 0; i < length; i++)
    if (pattern[i] && strchr("^$*+?.([%-", pattern[i])) return true;
  return false;
}

/* Where to begin, as an offset; larger than the length where the position lies past the end. */
static size_t beginning(lua_State *L, int argument, size_t length) {
  lua_Integer at = luaL_optinteger(L, argument, 1);
  if (at > 0) return (size_t)at - 1;
  if (at == 0 || at < -(lua_Integer)length) return 0;
  return length + (size_t)at;
}

static int find_plain(lua_State *L, const char *subject, size_t length, size_t from, const char *what, size_t size) {
  lh_charge(L, (length - from) / 16 + 1);
  const char *found = memmem(subject + from, length - from, what, size);
  if (!found) {
    lua_pushnil(L);
    return 1;
  }
  lua_pushinteger(L, found - subject + 1);
  lua_pushinteger(L, found - subject + (lua_Integer)size);
  return 2;
}

static int search(lua_State *L, bool find) {
  size_t length, size;
  const char *subject = luaL_checklstring(L, 1, &length), *text = luaL_checklstring(L, 2, &size);
  size_t from = beginning(L, 3, length);
  if (from > length) {
    lua_pushnil(L);
    return 1;
  }
  if (find && (lua_toboolean(L, 4) || !has_magic(text, size))) return find_plain(L, subject, length, from, text, size);
  const lh_pattern *pattern = lh_push_pattern(L, text, size, true);
  lh_match m;
  const char *start = NULL;
  lh_match_begin(&m, L, pattern, subject, length);
  const char *end = lh_match_from(&m, subject + from, &start);
  lh_match_end(&m);
  if (!end) {
    lua_pushnil(L);
    return 1;
  }
  if (!find) return lh_push_captures(&m, start, end, true);
  lua_pushinteger(L, start - subject + 1);
  lua_pushinteger(L, end - subject);
  return lh_push_captures(&m, start, end, false) + 2;
}

static int find(lua_State *L) { return search(L, true); }
static int match(lua_State *L) { return search(L, false); }

/* Upvalues: subject, compiled pattern, offset to go on from, end of the last match. */
static int next_match(lua_State *L) {
  size_t length;
  const char *subject = lua_tolstring(L, lua_upvalueindex(1), &length);
  lua_Integer from = lua_tointeger(L, lua_upvalueindex(3)), last = lua_tointeger(L, lua_upvalueindex(4));
  if (from > (lua_Integer)length) return 0;
  lh_match m;
  lh_match_begin(&m, L, lua_touserdata(L, lua_upvalueindex(2)), subject, length);
  const char *start = NULL, *place = subject + from, *end;
  /* An empty match right after the last one is not a match of its own. */
  while ((end = lh_match_from(&m, place, &start)) && end - subject == last) {
    if (start >= m.end) {
      end = NULL;
      break;
    }
    place = start + 1;
  }
  lh_match_end(&m);
  if (!end) return 0;
  lua_pushinteger(L, end - subject);
  lua_pushvalue(L, -1);
  lua_replace(L, lua_upvalueindex(3));
  lua_replace(L, lua_upvalueindex(4));
  return lh_push_captures(&m, start, end, true);
}

static int gmatch(lua_State *L) {
  size_t length, size;
  luaL_checklstring(L, 1, &length);
  const char *text = luaL_checklstring(L, 2, &size);
  size_t from = beginning(L, 3, length);
  lua_settop(L, 2);
  lua_pushvalue(L, 1);
  lh_push_pattern(L, text, size, false);
  lua_pushinteger(L, from > length ? (lua_Integer)length + 1 : (lua_Integer)from);
  lua_pushinteger(L, -1);
  lua_pushcclosure(L, next_match, 4);
  return 1;
}

static void add_template(lh_match *m, luaL_Buffer *out, const char *start, const char *end) {
  size_t size;
  const char *text = lua_tolstring(m->L, 3, &size);
  lh_charge_bytes(m->L, size);
  for (size_t i = 0; i < size; i++) {
    if (text[i] != '%') {
      luaL_addchar(out, text[i]);
      continue;
    }
    char c = ++i < size ? text[i] : 0;
    if (c == '%') luaL_addchar(out, '%');
    else if (c == '0') luaL_addlstring(out, start, (size_t)(end - start));
    else if (c >= '1' && c <= '9') {
      if (c - '1' >= m->pattern->captures && c != '1') luaL_error(m->L, "invalid capture index %%%d in replacement string", c - '0');
      lh_push_capture(m, c - '1', start, end);
      luaL_tolstring(m->L, -1, NULL);
      lua_remove(m->L, -2);
      luaL_addvalue(out);
    } else {
      luaL_error(m->L, "invalid use of '%%' in replacement string");
    }
  }
}

/* Adds what replaces one match. */
static void replace(lh_match *m, luaL_Buffer *out, const char *start, const char *end, int type) {
  lua_State *L = m->L;
  if (type == LUA_TFUNCTION) {
    lua_pushvalue(L, 3);
    int count = lh_push_captures(m, start, end, true);
    lua_call(L, count, 1);
  } else if (type == LUA_TTABLE) {
    lh_push_capture(m, 0, start, end);
    lua_gettable(L, 3);
  } else {
    add_template(m, out, start, end);
    return;
  }
  if (!lua_toboolean(L, -1)) {
    lua_pop(L, 1);
    lh_charge_bytes(L, (size_t)(end - start));
    luaL_addlstring(out, start, (size_t)(end - start));
  } else if (lua_isstring(L, -1)) {
    luaL_addvalue(out);
  } else {
    luaL_error(L, "invalid replacement value (a %s)", luaL_typename(L, -1));
  }
}

static int gsub(lua_State *L) {
  size_t length, size;
  const char *subject = luaL_checklstring(L, 1, &length), *text = luaL_checklstring(L, 2, &size);
  int type = lua_type(L, 3);
  luaL_argexpected(L, type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION || type == LUA_TTABLE, 3,
                   "string/function/table");
  if (type == LUA_TNUMBER) lua_tostring(L, 3);
  lua_Integer most = luaL_optinteger(L, 4, (lua_Integer)length + 1), count = 0;
  lua_settop(L, 3);
  const lh_pattern *pattern = lh_push_pattern(L, text, size, true);
  lh_match m;
  luaL_Buffer out;
  lh_match_begin(&m, L, pattern, subject, length);
  luaL_buffinit(L, &out);
  const char *place = subject, *last = NULL;
  while (count < most) {
    const char *end = lh_match_at(&m, place);
    if (end && end != last) {
      count++;
      lh_match_end(&m);
      replace(&m, &out, place, end, type);
      place = last = end;
    } else if (place < m.end) {
      luaL_addchar(&out, *place++);
    } else {
      break;
    }
    if (pattern->anchored) break;
  }
  lh_match_end(&m);
  lh_charge_bytes(L, (size_t)(m.end - place));
  luaL_addlstring(&out, place, (size_t)(m.end - place));
  luaL_pushresult(&out);
  lua_pushinteger(L, count);
  return 2;
}

const luaL_Reg lh_search_functions[] = {{"find", find}, {"match", match}, {"gmatch", gmatch}, {"gsub", gsub}, {NULL, NULL}};
