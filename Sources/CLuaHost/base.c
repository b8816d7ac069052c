/* The global functions: those of Lua that cannot harm, those that could in a form that cannot. */
#include <string.h>

#include "internal.h"

/* Like Lua's own, but a limit that was reached passes through, and so does want of memory. */
static int protected_call(lua_State *L) {
  lh_state *s = lh_of(L);
  luaL_checkany(L, 1);
  if (s->pcall_depth >= 100) return luaL_error(L, "pcall is nested too deeply");
  lua_pushboolean(L, 1);
  lua_insert(L, 1);
  s->pcall_depth++;
  int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
  s->pcall_depth--;
  if (status == LUA_ERRMEM) lh_kill(s, LH_MEMORY);
  if (s->killed != LH_OK) return lh_raise_killed(L);
  if (status == LUA_OK) return lua_gettop(L);
  lh_charge(L, 100 + (size_t)lh_depth(L)); /* Lua looks at every call on the stack, and no instruction counts that */
  lua_pushboolean(L, 0);
  lua_insert(L, -2);
  return 2;
}

static int set_metatable(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  int type = lua_type(L, 2);
  luaL_argexpected(L, type == LUA_TNIL || type == LUA_TTABLE, 2, "nil or table");
  if (luaL_getmetafield(L, 1, "__metatable") != LUA_TNIL) return luaL_error(L, "cannot change a protected metatable");
  if (type == LUA_TTABLE) {
    lua_pushliteral(L, "__gc"); /* finalizers run where no limit reaches */
    if (lua_rawget(L, 2) != LUA_TNIL) return luaL_error(L, "'__gc' is not offered");
    lua_pushliteral(L, "__mode"); /* weak tables show when garbage is collected */
    if (lua_rawget(L, 2) != LUA_TNIL) return luaL_error(L, "'__mode' is not offered");
  }
  lua_settop(L, 2);
  lua_setmetatable(L, 1);
  return 1;
}

static int to_string(lua_State *L) {
  luaL_checkany(L, 1);
  lh_push_string(L, 1);
  return 1;
}

static int to_number(lua_State *L) {
  size_t length = 0;
  if (lua_type(L, 1) == LUA_TSTRING) lua_tolstring(L, 1, &length);
  lh_charge(L, length / 8 + 1); /* a base other than ten reads every digit */
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_insert(L, 1);
  lua_call(L, lua_gettop(L) - 1, 1);
  return 1;
}

static int next_pair(lua_State *L) {
  for (;;) {
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(2)) + 1;
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(2));
    if (lua_rawgeti(L, lua_upvalueindex(1), at) == LUA_TNIL) return 1;
    lua_pushvalue(L, -1);
    int type = lua_rawget(L, lua_upvalueindex(3));
    if (type == LUA_TLIGHTUSERDATA) lua_pop(L, 1), lua_pushnil(L), type = LUA_TNIL; /* a field that is not there */
    if (type != LUA_TNIL) return 2;
    lua_settop(L, 0); /* removed since */
    lh_charge(L, 1);
  }
}

static int list_step(lua_State *L) {
  lua_Integer at = lua_tointeger(L, 2) + 1;
  lh_list *list = lh_test_list(L, 1);
  if (!list || at > (lua_Integer)list->count) return 0;
  lua_pushinteger(L, at);
  lh_list_get(L, 1, at);
  return 2;
}

/* Goes through tables in a fixed order, and through the fields of objects and the items of lists. */
static int pairs(lua_State *L) {
  luaL_checkany(L, 1);
  lua_settop(L, 1);
  if (lh_test_list(L, 1)) {
    lua_pushcfunction(L, list_step);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
  }
  lh_object *object = lh_test_object(L, 1);
  if (object) {
    if (!lh_is_alive(lh_of(L), object)) return luaL_error(L, "this object belongs to an earlier document");
    lh_settle_fields(L, 1);
    lh_object_fields(L, 1);
  } else if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
    lua_pushvalue(L, 1);
    lua_call(L, 1, 3);
    return 3;
  } else {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_pushvalue(L, 1);
  }
  lh_push_keys(L, 2);
  lua_pushinteger(L, 0);
  lua_pushvalue(L, 2);
  lua_pushcclosure(L, next_pair, 3);
  return 1;
}

static int print(lua_State *L) {
  int count = lua_gettop(L);
  luaL_Buffer line;
  luaL_buffinit(L, &line);
  for (int i = 1; i <= count; i++) {
    if (i > 1) luaL_addchar(&line, '\t');
    lh_push_string(L, i);
    luaL_addvalue(&line);
  }
  luaL_pushresult(&line);
  lh_ask(L, LH_OP_PRINT, lua_gettop(L), 1);
  return 0;
}

/* A global that does not exist is a slip of the pen, never nil. */
static int no_global(lua_State *L) {
  lua_settop(L, 2);
  lua_pushvalue(L, 2);
  if (lh_ask(L, LH_OP_GLOBAL, 3, 1) == 0 || lua_type(L, -1) != LUA_TSTRING)
    return luaL_error(L, "there is no such global");
  luaL_where(L, 1);
  lua_insert(L, -2);
  lua_concat(L, 2);
  return lua_error(L);
}

static int no_assignment(lua_State *L) {
  if (lua_type(L, 2) == LUA_TSTRING) {
    const char *name = lua_tostring(L, 2);
    return luaL_error(L, "'%s' is not local: write 'local %s', global names cannot be set", name, name);
  }
  return luaL_error(L, "global names cannot be set");
}

static int pairs_behind(lua_State *L) {
  lua_pushcfunction(L, pairs);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_call(L, 1, 1); /* keys and values, never the table itself */
  return 1;
}

/* Leaves at the top an empty table through which the one below it can be read and not written. */
static void push_window(lua_State *L, lua_CFunction refuse) {
  lua_newtable(L);
  lua_createtable(L, 0, 4);
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, refuse);
  lua_setfield(L, -2, "__newindex");
  lua_pushvalue(L, -3);
  lua_pushcclosure(L, pairs_behind, 1);
  lua_setfield(L, -2, "__pairs");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);
}

static void add_library(lua_State *L, int globals, int libraries, const char *name, void (*open)(lua_State *)) {
  if (open) open(L);
  else lua_newtable(L);
  lua_pushvalue(L, -1);
  lua_setfield(L, libraries, name);
  push_window(L, lh_frozen);
  lua_setfield(L, globals, name);
  lua_pop(L, 1);
}

static const luaL_Reg own[] = {
    {"pcall", protected_call}, {"setmetatable", set_metatable}, {"tostring", to_string}, {"pairs", pairs},
    {"print", print},          {"require", lh_require},         {NULL, NULL}};

static const char *const kept[] = {"assert", "error", "getmetatable", "ipairs", "rawequal", "rawget", "rawlen", "select",
                                   "type", NULL};

void lh_open_base(lua_State *L, int globals) {
  /* Lua's own base library goes into a table that is thrown away; what is wanted is taken out of it. */
  lua_pushcfunction(L, luaopen_base);
  lua_call(L, 0, 1);
  int stock = lua_gettop(L);
  for (const char *const *name = kept; *name; name++) {
    lua_getfield(L, stock, *name);
    lua_setfield(L, globals, *name);
  }
  lua_getfield(L, stock, "tonumber");
  lua_pushcclosure(L, to_number, 1);
  lua_setfield(L, globals, "tonumber");
  lua_pushliteral(L, LUA_VERSION);
  lua_setfield(L, globals, "_VERSION");
  lua_pushvalue(L, globals);
  luaL_setfuncs(L, own, 0);
  lua_settop(L, globals);

  lua_createtable(L, 0, 8);
  int libraries = lua_gettop(L);
  lua_pushvalue(L, libraries);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &lh_slot_libraries);
  add_library(L, globals, libraries, "string", lh_open_string);
  add_library(L, globals, libraries, "table", lh_open_table);
  add_library(L, globals, libraries, "utf8", lh_open_utf8);
  add_library(L, globals, libraries, "math", lh_open_math);
  add_library(L, globals, libraries, "regex", NULL);

  /* Strings find their methods in the library itself, which no script can reach. */
  lua_pushliteral(L, "");
  lua_createtable(L, 0, 2);
  lua_getfield(L, libraries, "string");
  lua_setfield(L, -2, "__index");
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_setmetatable(L, -2);

  lua_settop(L, globals);
  lua_createtable(L, 0, 1);
  lua_pushcfunction(L, no_global);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, globals);
  push_window(L, no_assignment);
  lua_pushvalue(L, -1);
  lua_setfield(L, globals, "_G");
  lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}
