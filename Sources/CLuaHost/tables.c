/* The table library: refuses tables that answer for themselves, and charges what the work costs. */
#include "internal.h"

/* A metatable could claim any length, or do anything at each step; a read-only list may be read but not changed. */
int lh_plain_table(lua_State *L, int argument, const char *function) {
  if (lh_test_list(L, argument))
    return luaL_error(L, "table.%s: a list of the host is read-only; copy it with table.move(list, 1, #list, 1, {})", function);
  luaL_checktype(L, argument, LUA_TTABLE);
  if (lua_getmetatable(L, argument)) return luaL_error(L, "table.%s does not take a table with a metatable", function);
  lua_Unsigned length = lua_rawlen(L, argument);
  return (int)length;
}

static int insert(lua_State *L) {
  lua_Integer size = lh_plain_table(L, 1, "insert"), position = size + 1;
  switch (lua_gettop(L)) {
    case 2: break;
    case 3:
      position = luaL_checkinteger(L, 2);
      luaL_argcheck(L, position >= 1 && position <= size + 1, 2, "position out of bounds");
      lh_charge(L, (size_t)(size - position + 1) / 2 + 1);
      for (lua_Integer i = size; i >= position; i--) {
        lua_rawgeti(L, 1, i);
        lua_rawseti(L, 1, i + 1);
      }
      break;
    default: return luaL_error(L, "wrong number of arguments to 'insert'");
  }
  lua_rawseti(L, 1, position);
  return 0;
}

static int removed(lua_State *L) {
  lua_Integer size = lh_plain_table(L, 1, "remove"), position = luaL_optinteger(L, 2, size);
  if (lua_gettop(L) > 1)
    luaL_argcheck(L, (position >= 1 && position <= size + 1) || (size == 0 && position == 0), 2, "position out of bounds");
  lua_rawgeti(L, 1, position);
  if (position < size) lh_charge(L, (size_t)(size - position) / 2 + 1);
  for (; position < size; position++) {
    lua_rawgeti(L, 1, position + 1);
    lua_rawseti(L, 1, position);
  }
  if (position <= size || size == 0) {
    lua_pushnil(L);
    lua_rawseti(L, 1, position);
  }
  return 1;
}

static int concat(lua_State *L) {
  bool list = lh_test_list(L, 1) != NULL;
  lua_Integer size = list ? (lua_Integer)lh_test_list(L, 1)->count : lh_plain_table(L, 1, "concat");
  size_t gap;
  const char *separator = luaL_optlstring(L, 2, "", &gap);
  lua_Integer first = luaL_optinteger(L, 3, 1), last = luaL_optinteger(L, 4, size);
  luaL_Buffer text;
  luaL_buffinit(L, &text);
  for (lua_Integer i = first; i <= last; i++) {
    if (list) lh_list_get(L, 1, i);
    else lua_rawgeti(L, 1, i);
    if (!lua_isstring(L, -1))
      return luaL_error(L, "table.concat: the value at %I is a %s, not a string", (LUAI_UACINT)i, luaL_typename(L, -1));
    size_t length;
    lua_tolstring(L, -1, &length);
    lh_charge(L, length / 32 + 2);
    luaL_addvalue(&text);
    if (i == last) break; /* i + 1 could leave the range of integers */
    luaL_addlstring(&text, separator, gap);
  }
  luaL_pushresult(&text);
  return 1;
}

static int unpack(lua_State *L) {
  lh_list *list = lh_test_list(L, 1);
  if (!list) luaL_checktype(L, 1, LUA_TTABLE);
  lua_Integer first = luaL_optinteger(L, 2, 1);
  lua_Integer last = luaL_opt(L, luaL_checkinteger, 3, list ? (lua_Integer)list->count : (lua_Integer)lua_rawlen(L, 1));
  if (first > last) return 0;
  lua_Unsigned count = (lua_Unsigned)last - (lua_Unsigned)first;
  if (count >= 65536 || !lua_checkstack(L, (int)count + 1)) return luaL_error(L, "too many results to unpack");
  lh_charge(L, count / 2 + 1);
  for (lua_Unsigned i = 0; i <= count; i++) {
    if (list) lh_list_get(L, 1, first + (lua_Integer)i);
    else lua_rawgeti(L, 1, first + (lua_Integer)i);
  }
  return (int)count + 1;
}

static int pack(lua_State *L) {
  int count = lua_gettop(L);
  lua_createtable(L, count, 1);
  lua_insert(L, 1);
  for (int i = count; i >= 1; i--) lua_rawseti(L, 1, i);
  lua_pushinteger(L, count);
  lua_setfield(L, 1, "n");
  return 1;
}

static int move(lua_State *L) {
  bool list = lh_test_list(L, 1) != NULL;
  if (!list) lh_plain_table(L, 1, "move");
  lua_settop(L, 5);
  lua_Integer first = luaL_checkinteger(L, 2), last = luaL_checkinteger(L, 3), target = luaL_checkinteger(L, 4);
  int to = lua_isnil(L, 5) ? 1 : 5;
  lh_plain_table(L, to, "move");
  lua_settop(L, 5);
  if (last >= first) {
    luaL_argcheck(L, first > 0 || last < LUA_MAXINTEGER + first, 3, "too many elements to move");
    lua_Integer count = last - first + 1;
    luaL_argcheck(L, target <= LUA_MAXINTEGER - count + 1, 4, "destination wraps around");
    lh_charge(L, (size_t)count);
    bool upwards = target > last || target <= first || (to != 1 && !lua_compare(L, 1, to, LUA_OPEQ));
    for (lua_Integer n = 0; n < count; n++) {
      lua_Integer i = upwards ? n : count - 1 - n;
      if (list) lh_list_get(L, 1, first + i);
      else lua_rawgeti(L, 1, first + i);
      lua_rawseti(L, to, target + i);
    }
  }
  lua_pushvalue(L, to);
  return 1;
}

void lh_open_table(lua_State *L) {
  static const luaL_Reg functions[] = {{"insert", insert}, {"remove", removed}, {"concat", concat}, {"unpack", unpack},
                                       {"pack", pack},     {"move", move},      {"sort", lh_sort},  {NULL, NULL}};
  luaL_newlib(L, functions);
}
