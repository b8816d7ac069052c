/* The math library without chance, and without functions whose last digit differs between machines. */
#include "internal.h"

void lh_open_math(lua_State *L) {
  static const char *const names[] = {"abs",  "ceil",      "floor", "fmod", "max", "min",        "modf",
                                      "sqrt", "tointeger", "type",  "ult",  "huge", "maxinteger", "mininteger", NULL};
  lua_newtable(L);
  lua_pushcfunction(L, luaopen_math);
  lua_call(L, 0, 1);
  for (const char *const *name = names; *name; name++) {
    lua_getfield(L, -1, *name);
    lua_setfield(L, -3, *name);
  }
  lua_pop(L, 1);
}
