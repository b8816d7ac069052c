/* Calls of the host. Its frames are gone before anything here can raise. */
#include "internal.h"

/* Writes `count` values from `first` on the tape, asks, and pushes the answers. */
int lh_ask(lua_State *L, int32_t operation, int first, int count) {
  lh_state *s = lh_of(L);
  lh_tape_clear(s);
  for (int i = 0; i < count; i++)
    if (!lh_tape_write(L, first + i, LH_TAPE_DEPTH, false)) return luaL_error(L, "argument %d is too large or too deep", i + 1);
  size_t bytes = 0; /* the host copies strings, outside of the script's memory */
  for (uint32_t i = 0; i < s->tape_count; i++)
    if (s->tape[i].tag == LH_STRING) bytes += s->tape[i].count;
  lh_charge(L, s->tape_count + bytes / 8 + 20);
  lh_exchange exchange = {.operation = operation, .argument_count = (uint32_t)count, .arguments = s->tape};
  bool well = s->dispatch(s->context, &exchange);
  lh_charge(L, exchange.cost);
  if (!well) {
    luaL_where(L, 1); /* the line of the script that called */
    if (exchange.result_count > 0) lh_tape_push(L, exchange.results);
    else lua_pushliteral(L, "the host refused");
    lua_concat(L, 2);
    return lua_error(L);
  }
  const lh_node *node = exchange.results;
  luaL_checkstack(L, (int)exchange.result_count + 4, NULL);
  for (uint32_t i = 0; i < exchange.result_count; i++) node = lh_tape_push(L, node);
  return (int)exchange.result_count;
}

int lh_host_function(lua_State *L) {
  return lh_ask(L, (int32_t)lua_tointeger(L, lua_upvalueindex(1)), 1, lua_gettop(L));
}

const char *lh_object_name(lh_state *s, const lh_object *object, size_t *length) {
  static const char earlier[] = "object of an earlier document", unnamed[] = "object";
  *length = sizeof earlier - 1;
  if (!lh_is_alive(s, object)) return earlier;
  lh_node self = {.tag = LH_OBJECT, .integer = object->id};
  lh_exchange exchange = {.operation = LH_OP_NAME, .argument_count = 1, .arguments = &self};
  bool well = s->dispatch(s->context, &exchange);
  *length = sizeof unnamed - 1;
  if (!well || exchange.result_count == 0 || exchange.results[0].tag != LH_STRING) return unnamed;
  *length = exchange.results[0].count;
  return exchange.results[0].bytes;
}
