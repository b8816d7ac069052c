/* Lua 5.4 as the system ships it. */
#include <lua.h>
#include <lauxlib.h>
#include <lualib.h>
