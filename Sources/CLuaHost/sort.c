/* table.sort: a merge sort, so that equal items keep their order and a wrong comparator cannot make it run away. */
#include "internal.h"

/* Whether the value at stack index `a` belongs before the one at `b`. */
static bool before(lua_State *L, int a, int b) {
  lh_charge(L, 2);
  if (lua_isnil(L, 2)) return lua_compare(L, a, b, LUA_OPLT);
  lua_pushvalue(L, 2);
  lua_pushvalue(L, a);
  lua_pushvalue(L, b);
  lua_call(L, 2, 1);
  bool answer = lua_toboolean(L, -1);
  lua_pop(L, 1);
  return answer;
}

/* Merges the runs [low, middle) and [middle, high) of table 3 into table 4. */
static void merge(lua_State *L, int from, int to, lua_Integer low, lua_Integer middle, lua_Integer high) {
  lua_Integer left = low, right = middle;
  for (lua_Integer at = low; at < high; at++) {
    bool take_right = left >= middle;
    if (!take_right && right < high) {
      lua_rawgeti(L, from, right);
      lua_rawgeti(L, from, left);
      take_right = before(L, lua_gettop(L) - 1, lua_gettop(L));
      lua_pop(L, 2);
    }
    lua_rawgeti(L, from, take_right ? right++ : left++);
    lua_rawseti(L, to, at);
  }
}

int lh_sort(lua_State *L) {
  lua_Integer size = lh_plain_table(L, 1, "sort");
  if (!lua_isnoneornil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  lh_charge(L, (size_t)size + 1);
  lua_createtable(L, (int)size, 0);
  lua_createtable(L, (int)size, 0);
  int from = 3, to = 4;
  for (lua_Integer i = 1; i <= size; i++) {
    lua_rawgeti(L, 1, i);
    lua_rawseti(L, from, i);
  }
  for (lua_Integer width = 1; width < size; width *= 2) {
    for (lua_Integer low = 1; low <= size; low += 2 * width) {
      lua_Integer middle = low + width <= size + 1 ? low + width : size + 1;
      lua_Integer high = low + 2 * width <= size + 1 ? low + 2 * width : size + 1;
      merge(L, from, to, low, middle, high);
    }
    int other = from;
    from = to;
    to = other;
  }
  for (lua_Integer i = 1; i <= size; i++) { /* only now: a comparator that fails leaves the table as it was */
    lua_rawgeti(L, from, i);
    lua_rawseti(L, 1, i);
  }
  return 0;
}
