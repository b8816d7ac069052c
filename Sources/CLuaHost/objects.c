/* Host objects: read-only values that ask the host for their fields once, when a script first looks at them. */
#include <stdio.h>
#include <string.h>

#include "internal.h"

static const char object_mark, list_mark;

static void *test(lua_State *L, int index, const char *mark) {
  if (lua_type(L, index) != LUA_TUSERDATA || !lua_getmetatable(L, index)) return NULL;
  lua_rawgetp(L, LUA_REGISTRYINDEX, mark);
  bool same = lua_rawequal(L, -1, -2);
  lua_pop(L, 2);
  return same ? lua_touserdata(L, index) : NULL;
}

lh_object *lh_test_object(lua_State *L, int index) { return test(L, index, &object_mark); }
lh_list *lh_test_list(lua_State *L, int index) { return test(L, index, &list_mark); }

void lh_push_object(lua_State *L, int64_t id, uint32_t flags) {
  lh_state *s = lh_of(L);
  bool lasting = id < lh_passing;
  lua_rawgetp(L, LUA_REGISTRYINDEX, lasting ? &lh_slot_objects : &lh_slot_passing);
  if (lua_rawgeti(L, -1, id) != LUA_TNIL) { /* one object an id, so that == works */
    lua_remove(L, -2);
    return;
  }
  lua_pop(L, 1);
  lh_object *object = lua_newuserdatauv(L, sizeof(lh_object), 1);
  *object = (lh_object){.id = id, .generation = lasting ? s->epoch : s->generation, .flags = flags};
  lua_rawgetp(L, LUA_REGISTRYINDEX, &object_mark);
  lua_setmetatable(L, -2);
  lua_pushvalue(L, -1);
  lua_rawseti(L, -3, id);
  lua_remove(L, -2);
}

static void check_alive(lua_State *L, bool alive) {
  if (!alive) luaL_error(L, "this object belongs to an earlier document");
}

/* What stands in a table of fields for a field that is known and not there, because a table cannot keep nil, and for
 * one that the host computes when a script first asks. */
static char absent, deferred;

/* Names that are methods of some objects and fields, with lists, of others. */
bool lh_is_joined(const char *name) { return strcmp(name, "provisions") == 0; }

/* A list under a name that is a method too can be called like the method: node.provisions, node:provisions { … }. */
static void join_method(lua_State *L, int key) {
  key = lua_absindex(L, key);
  if (!lh_test_list(L, -1)) return;
  lua_rawgetp(L, LUA_REGISTRYINDEX, &lh_slot_methods);
  lua_pushvalue(L, key);
  lua_rawget(L, -2);
  lua_setiuservalue(L, -3, 2);
  lua_pop(L, 1);
}

static void fill(lua_State *L, const lh_node *record) {
  lua_createtable(L, 0, (int)record->count);
  const lh_node *node = record + 1;
  for (uint32_t i = 0; i < record->count; i++) {
    node = lh_tape_push(L, node);
    if (node->tag == LH_NIL || node->tag == LH_OTHER) {
      lua_pushlightuserdata(L, node->tag == LH_NIL ? &absent : &deferred);
      node++;
    } else {
      node = lh_tape_push(L, node);
      join_method(L, -2);
    }
    lua_rawset(L, -3);
  }
}

/* Pushes the table of an object's fields, filled at first need. */
int lh_object_fields(lua_State *L, int index) {
  index = lua_absindex(L, index);
  lh_state *s = lh_of(L);
  lh_object *object = lua_touserdata(L, index);
  if (lua_getiuservalue(L, index, 1) == LUA_TTABLE) {
    if (object->payer != s->generation) { /* an earlier run filled it; what a run costs must not depend on that */
      object->payer = s->generation;
      lh_charge(L, object->price);
    }
    return 1;
  }
  lua_pop(L, 1);
  lh_node self = {.tag = LH_OBJECT, .integer = object->id};
  lh_exchange exchange = {.operation = LH_OP_FIELDS, .argument_count = 1, .arguments = &self};
  bool well = s->dispatch(s->context, &exchange);
  if (!well || exchange.result_count == 0 || exchange.results[0].tag != LH_RECORD)
    return luaL_error(L, "this object has no fields");
  object->price = exchange.results[0].count * 4 + 20 + (uint32_t)exchange.cost;
  object->payer = s->generation;
  lh_charge(L, object->price);
  s->filling = object->id < lh_passing;
  fill(L, exchange.results);
  s->filling = false;
  lua_pushvalue(L, -1);
  lua_setiuservalue(L, index, 1);
  return 1;
}

/* Leaves the field whose name lies at index 2; false where there is none of this name. */
static bool push_field(lua_State *L) {
  lh_object_fields(L, 1);
  lua_pushvalue(L, 2);
  int type = lua_rawget(L, -2);
  if (type != LUA_TLIGHTUSERDATA) return type != LUA_TNIL;
  bool later = lua_touserdata(L, -1) == &deferred;
  lua_pop(L, 1);
  if (!later) {
    lua_pushnil(L);
    return true;
  }
  int fields = lua_gettop(L);
  lh_state *s = lh_of(L);
  s->filling = ((lh_object *)lua_touserdata(L, 1))->id < lh_passing;
  if (lh_ask(L, LH_OP_MISSING, 1, 2) == 0) lua_pushnil(L);
  s->filling = false;
  join_method(L, 2);
  lua_pushvalue(L, 2);
  lua_pushvalue(L, -2);
  if (lua_isnil(L, -1)) {
    lua_pop(L, 1);
    lua_pushlightuserdata(L, &absent);
  }
  lua_rawset(L, fields);
  return true;
}

static int object_index(lua_State *L) {
  lh_object *object = lua_touserdata(L, 1);
  check_alive(L, lh_is_alive(lh_of(L), object));
  if (lua_type(L, 2) == LUA_TSTRING) {
    lua_pushvalue(L, 2);
    int method = lua_rawget(L, lua_upvalueindex(1));
    /* Most methods share no name with a field, and are found without asking the host for all fields. */
    if (method != LUA_TNIL && !lh_is_joined(lua_tostring(L, 2))) return 1;
    if (object->flags & LH_HAS_FIELDS && push_field(L)) return 1;
    lua_settop(L, 3);
    if (method != LUA_TNIL) return 1;
  }
  lua_settop(L, 2);
  return lh_ask(L, LH_OP_MISSING, 1, 2);
}

/* Lets every field that the host computes late be computed, for going through them all. */
void lh_settle_fields(lua_State *L, int index) {
  index = lua_absindex(L, index);
  lh_object_fields(L, index);
  lh_push_keys(L, -1);
  for (lua_Integer i = 1; lua_rawgeti(L, -1, i) != LUA_TNIL; i++) {
    lua_gettable(L, index);
    lua_pop(L, 1);
  }
  lua_pop(L, 2);
}

static int object_call(lua_State *L) { return lh_ask(L, LH_OP_CALL, 1, lua_gettop(L)); }

static int object_name(lua_State *L) {
  char text[LH_TEXT];
  lua_pushlstring(L, text, lh_render(L, 1, text, sizeof text));
  return 1;
}

/* Lists keep their items in a table; those of objects alone keep ids until an item is asked for. */
const lh_node *lh_push_list(lua_State *L, const lh_node *node) {
  bool range = node->tag == LH_RANGE;
  uint32_t count = node->count;
  bool plain = !range && count > 0;
  for (uint32_t i = 1; plain && i <= count; i++) plain = node[i].tag == LH_OBJECT && node[i].count == LH_HAS_FIELDS;
  lh_list *list = lua_newuserdatauv(L, sizeof(lh_list) + (plain ? count : 0) * sizeof(int64_t), 2); /* items; method */
  lh_state *s = lh_of(L);
  *list = (lh_list){.first = node->integer,
                    .count = count,
                    .generation = s->filling ? s->epoch : s->generation,
                    .range = range,
                    .plain = plain,
                    .lasting = s->filling};
  node++;
  if (plain) {
    for (uint32_t i = 0; i < count; i++) list->ids[i] = (node++)->integer;
  } else if (!range) {
    lua_createtable(L, (int)count, 0);
    for (uint32_t i = 1; i <= count; i++) {
      node = lh_tape_push(L, node);
      lua_rawseti(L, -2, i);
    }
    lua_setiuservalue(L, -2, 1);
  }
  lua_rawgetp(L, LUA_REGISTRYINDEX, &list_mark);
  lua_setmetatable(L, -2);
  return node;
}

void lh_list_get(lua_State *L, int index, lua_Integer position) {
  lh_list *list = lua_touserdata(L, index);
  check_alive(L, list->generation == (list->lasting ? lh_of(L)->epoch : lh_of(L)->generation));
  if (position < 1 || position > (lua_Integer)list->count) {
    lua_pushnil(L);
  } else if (list->range) {
    lh_push_object(L, list->first + position - 1, LH_HAS_FIELDS);
  } else if (list->plain) {
    lh_push_object(L, list->ids[position - 1], LH_HAS_FIELDS);
  } else {
    lua_getiuservalue(L, index, 1);
    lua_rawgeti(L, -1, position);
    lua_remove(L, -2);
  }
}

static int list_index(lua_State *L) {
  if (lua_isinteger(L, 2)) lh_list_get(L, 1, lua_tointeger(L, 2));
  else {
    lh_push_string(L, 2);
    return luaL_error(L, "a list has positions from 1 to #list, not '%s'", lua_tostring(L, -1));
  }
  return 1;
}

static int list_call(lua_State *L) {
  if (lua_getiuservalue(L, 1, 2) != LUA_TFUNCTION) return luaL_error(L, "a list is not a function");
  lua_replace(L, 1);
  lua_call(L, lua_gettop(L) - 1, LUA_MULTRET);
  return lua_gettop(L);
}

static int list_length(lua_State *L) {
  lua_pushinteger(L, ((lh_list *)lua_touserdata(L, 1))->count);
  return 1;
}

int lh_frozen(lua_State *L) {
  lua_settop(L, 2);
  if (lua_type(L, 2) == LUA_TSTRING)
    return luaL_error(L, "'%s' cannot be set here: this table is read-only", lua_tostring(L, 2));
  return luaL_error(L, "this table is read-only");
}

static void metatable(lua_State *L, const char *mark, lua_CFunction name) {
  lua_createtable(L, 0, 8);
  lua_pushboolean(L, 0);
  lua_setfield(L, -2, "__metatable");
  lua_pushcfunction(L, lh_frozen);
  lua_setfield(L, -2, "__newindex");
  if (name) {
    lua_pushcfunction(L, name);
    lua_setfield(L, -2, "__tostring");
  }
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, mark);
}

void lh_open_objects(lua_State *L) {
  metatable(L, &object_mark, object_name);
  lua_createtable(L, 0, 16);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &lh_slot_methods);
  lua_pushcclosure(L, object_index, 1);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, object_call);
  lua_setfield(L, -2, "__call");
  lua_pop(L, 1);
  metatable(L, &list_mark, object_name);
  lua_pushcfunction(L, list_index);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, list_call);
  lua_setfield(L, -2, "__call");
  lua_pushcfunction(L, list_length);
  lua_setfield(L, -2, "__len");
  lua_pop(L, 1);
}
