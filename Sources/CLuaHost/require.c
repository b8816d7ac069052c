/* require: reaches the pack's own modules, which the host keeps as text; nothing is read from disk here. */
#include "internal.h"

/* Pushes "a → b → a" for a module that is asked for while it runs. */
static void push_cycle(lua_State *L, int running, const char *name) {
  luaL_Buffer text;
  lua_Integer count = (lua_Integer)lua_rawlen(L, running);
  bool inside = false;
  luaL_buffinit(L, &text);
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, running, i);
    lua_pushstring(L, name);
    inside = inside || lua_rawequal(L, -1, -2);
    lua_pop(L, 1);
    if (!inside) {
      lua_pop(L, 1);
      continue;
    }
    luaL_addvalue(&text);
    luaL_addstring(&text, " → ");
  }
  luaL_addstring(&text, name);
  luaL_pushresult(&text);
}

static void compile(lua_State *L, const char *name) {
  lua_pushstring(L, name);
  int answers = lh_ask(L, LH_OP_MODULE, lua_gettop(L), 1);
  if (answers < 2) luaL_error(L, "the pack has no module '%s'", name);
  size_t length;
  const char *source = lua_tolstring(L, -2, &length);
  lua_pushfstring(L, "@%s", lua_tostring(L, -1));
  if (luaL_loadbufferx(L, source, length, lua_tostring(L, -1), "t") != LUA_OK) lua_error(L);
  lh_cover_chunk(L, lua_tostring(L, -2) + 1);
}

int lh_require(lua_State *L) {
  const char *name = luaL_checkstring(L, 1);
  lua_settop(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &lh_slot_modules);
  lua_pushvalue(L, 1);
  if (lua_rawget(L, 2) != LUA_TNIL) {
    if (lua_type(L, -1) != LUA_TLIGHTUSERDATA) return 1;
    lua_rawgetp(L, 2, &lh_slot_require);
    push_cycle(L, lua_gettop(L), name);
    return luaL_error(L, "modules require one another in a circle: %s", lua_tostring(L, -1));
  }
  lua_settop(L, 2);
  if (lua_rawgetp(L, 2, &lh_slot_require) == LUA_TNIL) { /* the modules that are running now, outermost first */
    lua_newtable(L);
    lua_pushvalue(L, -1);
    lua_rawsetp(L, 2, &lh_slot_require);
    lua_replace(L, 3);
  }
  lua_pushvalue(L, 1);
  lua_rawseti(L, 3, (lua_Integer)lua_rawlen(L, 3) + 1);
  lua_pushvalue(L, 1);
  lua_pushlightuserdata(L, NULL); /* running */
  lua_rawset(L, 2);

  lua_rawgetp(L, LUA_REGISTRYINDEX, &lh_slot_compiled);
  lua_pushvalue(L, 1);
  if (lua_rawget(L, 4) == LUA_TNIL) {
    compile(L, name);
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -2);
    lua_rawset(L, 4);
  }
  lh_fresh_environment(L);
  lua_call(L, 0, 1);
  if (lua_isnil(L, -1)) {
    lua_pop(L, 1);
    lua_pushboolean(L, 1);
  }
  lua_pushvalue(L, 1);
  lua_pushvalue(L, -2);
  lua_rawset(L, 2);
  lua_pushnil(L);
  lua_rawseti(L, 3, (lua_Integer)lua_rawlen(L, 3));
  return 1;
}
