/* The keys of a table in a fixed order: numbers by value, then strings by bytes, then booleans, then objects. */
#include <stdlib.h>
#include <string.h>

#include "internal.h"

typedef struct {
  int kind; /* 0 number, 1 string, 2 boolean, 3 object */
  bool is_integer;
  lua_Integer integer; /* also a boolean, or an object's id */
  lua_Number number;
  const char *bytes; /* alive as long as the table holds the key */
  size_t length;
} key;

static int compare(const void *left, const void *right) {
  const key *a = left, *b = right;
  if (a->kind != b->kind) return a->kind - b->kind;
  switch (a->kind) {
    case 1: {
      int order = memcmp(a->bytes, b->bytes, a->length < b->length ? a->length : b->length);
      return order ? order : (a->length > b->length) - (a->length < b->length);
    }
    case 0:
      if (!a->is_integer || !b->is_integer) {
        lua_Number x = a->is_integer ? (lua_Number)a->integer : a->number;
        lua_Number y = b->is_integer ? (lua_Number)b->integer : b->number;
        if (x != y) return x < y ? -1 : 1;
      }
      /* fall through */
    default: return (a->integer > b->integer) - (a->integer < b->integer);
  }
}

static bool describe(lua_State *L, int index, key *out) {
  memset(out, 0, sizeof *out);
  switch (lua_type(L, index)) {
    case LUA_TNUMBER:
      out->is_integer = lua_isinteger(L, index);
      if (out->is_integer) out->integer = lua_tointeger(L, index);
      else out->number = lua_tonumber(L, index);
      return true;
    case LUA_TSTRING:
      out->kind = 1;
      out->bytes = lua_tolstring(L, index, &out->length);
      return true;
    case LUA_TBOOLEAN:
      out->kind = 2;
      out->integer = lua_toboolean(L, index);
      return true;
    default: {
      lh_object *object = lh_test_object(L, index);
      if (!object) return false;
      out->kind = 3;
      out->integer = object->id;
      return true;
    }
  }
}

static void push_key(lua_State *L, const key *k) {
  switch (k->kind) {
    case 0:
      if (k->is_integer) lua_pushinteger(L, k->integer);
      else lua_pushnumber(L, k->number);
      break;
    case 1: lua_pushlstring(L, k->bytes, k->length); break;
    case 2: lua_pushboolean(L, (int)k->integer); break;
    default: lh_push_object(L, k->integer, LH_HAS_FIELDS);
  }
}

void lh_push_keys(lua_State *L, int index) {
  index = lua_absindex(L, index);
  luaL_checkstack(L, 6, NULL);
  size_t count = 0, capacity = 16;
  key *keys = lua_newuserdatauv(L, capacity * sizeof(key), 0); /* counted and freed by Lua, also after an error */
  int buffer = lua_gettop(L);
  lua_pushnil(L);
  while (lua_next(L, index)) {
    lua_pop(L, 1);
    if (count == capacity) {
      key *larger = lua_newuserdatauv(L, 2 * capacity * sizeof(key), 0);
      memcpy(larger, keys, count * sizeof(key));
      lua_replace(L, buffer);
      keys = larger;
      capacity *= 2;
    }
    if (!describe(L, -1, &keys[count]))
      luaL_error(L, "a table with a %s as a key cannot be visited in a fixed order", luaL_typename(L, -1));
    count++;
  }
  lh_charge(L, count / 4 + 1);
  bool sorted = true;
  for (size_t i = 1; i < count && sorted; i++) sorted = compare(&keys[i - 1], &keys[i]) < 0;
  if (!sorted) {
    lh_charge(L, count);
    qsort(keys, count, sizeof(key), compare);
  }
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0; i < count; i++) {
    push_key(L, &keys[i]);
    lua_rawseti(L, -2, (lua_Integer)i + 1);
  }
  lua_remove(L, buffer);
}
