/* Value trees across the border: written for the host in one array, and read back from one of the host's. */
#include <stdlib.h>
#include <string.h>

#include "internal.h"

void lh_tape_clear(lh_state *s) { s->tape_count = 0; }

static lh_node *append(lh_state *s, lh_tag tag) {
  if (s->tape_count == s->tape_capacity) {
    uint32_t capacity = s->tape_capacity ? 2 * s->tape_capacity : 256;
    lh_node *larger = capacity > LH_TAPE_MAX ? NULL : realloc(s->tape, capacity * sizeof(lh_node));
    if (!larger) return NULL;
    s->tape = larger;
    s->tape_capacity = capacity;
  }
  lh_node *node = &s->tape[s->tape_count++];
  *node = (lh_node){.tag = tag};
  return node;
}

static bool write_table(lua_State *L, int index, int depth, bool keep_functions) {
  lh_state *s = lh_of(L);
  if (depth == 0 || !lua_checkstack(L, 8)) return false;
  lh_push_keys(L, index);
  lua_Integer count = (lua_Integer)lua_rawlen(L, -1);
  lh_node *node = append(s, LH_TABLE);
  if (!node) return false;
  node->count = (uint32_t)count;
  for (lua_Integer i = 1; i <= count; i++) {
    lua_rawgeti(L, -1, i);
    if (!lh_tape_write(L, -1, depth - 1, false)) return false;
    lua_rawget(L, index);
    if (!lh_tape_write(L, -1, depth - 1, keep_functions)) return false;
    lua_pop(L, 1);
  }
  lua_pop(L, 1);
  return true;
}

static bool write_list(lua_State *L, int index, uint32_t count, int depth) {
  lh_node *node = append(lh_of(L), LH_LIST);
  if (!node || depth == 0 || !lua_checkstack(L, 8)) return false;
  node->count = count;
  for (uint32_t i = 1; i <= count; i++) {
    lh_list_get(L, index, i);
    if (!lh_tape_write(L, -1, depth - 1, false)) return false;
    lua_pop(L, 1);
  }
  return true;
}

bool lh_tape_write_items(lua_State *L, int index, uint32_t count, int depth) {
  index = lua_absindex(L, index);
  lh_node *node = append(lh_of(L), LH_LIST);
  if (!node || depth == 0 || !lua_checkstack(L, 8)) return false;
  node->count = count;
  for (uint32_t i = 1; i <= count; i++) {
    lua_rawgeti(L, index, i);
    if (!lh_tape_write(L, -1, depth - 1, false)) return false;
    lua_pop(L, 1);
  }
  return true;
}

static int64_t keep_function(lua_State *L, int index) {
  lh_state *s = lh_of(L);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &lh_slot_functions);
  lua_pushvalue(L, index);
  lua_rawseti(L, -2, ++s->functions);
  lua_pop(L, 1);
  return s->functions;
}

bool lh_tape_write(lua_State *L, int index, int depth, bool keep_functions) {
  lh_state *s = lh_of(L);
  index = lua_absindex(L, index);
  lh_node *node;
  switch (lua_type(L, index)) {
    case LUA_TNIL:
    case LUA_TNONE: return append(s, LH_NIL) != NULL;
    case LUA_TBOOLEAN:
      if (!(node = append(s, LH_BOOLEAN))) return false;
      node->integer = lua_toboolean(L, index);
      return true;
    case LUA_TNUMBER:
      if (!(node = append(s, lua_isinteger(L, index) ? LH_INTEGER : LH_NUMBER))) return false;
      if (lua_isinteger(L, index)) node->integer = lua_tointeger(L, index);
      else {
        lua_Number number = lua_tonumber(L, index);
        memcpy(&node->integer, &number, sizeof number);
      }
      return true;
    case LUA_TSTRING: {
      size_t length;
      const char *bytes = lua_tolstring(L, index, &length);
      if (!(node = append(s, LH_STRING))) return false;
      node->bytes = bytes;
      node->count = (uint32_t)length; /* below the cap on one block */
      return true;
    }
    case LUA_TTABLE: return write_table(L, index, depth, keep_functions);
    case LUA_TFUNCTION:
      if (!(node = append(s, LH_FUNCTION))) return false;
      if (keep_functions) {
        uint32_t at = s->tape_count - 1;
        int64_t reference = keep_function(L, index);
        s->tape[at].integer = reference;
      }
      return true;
    case LUA_TUSERDATA: {
      lh_object *object = lh_test_object(L, index);
      if (object) {
        if (!lh_is_alive(s, object)) luaL_error(L, "this object belongs to an earlier document");
        if (!(node = append(s, LH_OBJECT))) return false;
        node->integer = object->id;
        return true;
      }
      lh_list *list = lh_test_list(L, index);
      if (list) return write_list(L, index, list->count, depth);
    } /* fall through */
    default: return append(s, LH_OTHER) != NULL;
  }
}

const lh_node *lh_tape_push(lua_State *L, const lh_node *node) {
  luaL_checkstack(L, 6, NULL);
  switch (node->tag) {
    case LH_BOOLEAN: lua_pushboolean(L, (int)node->integer); break;
    case LH_INTEGER: lua_pushinteger(L, node->integer); break;
    case LH_NUMBER: {
      lua_Number number;
      memcpy(&number, &node->integer, sizeof number);
      lua_pushnumber(L, number);
      break;
    }
    case LH_STRING: lua_pushlstring(L, node->bytes, node->count); break;
    case LH_TABLE: {
      uint32_t count = node->count;
      lua_createtable(L, 0, (int)count);
      node++;
      for (uint32_t i = 0; i < count; i++) {
        node = lh_tape_push(L, node);
        node = lh_tape_push(L, node);
        lua_rawset(L, -3);
      }
      return node;
    }
    case LH_LIST:
    case LH_RANGE: return lh_push_list(L, node);
    case LH_OBJECT: lh_push_object(L, node->integer, node->count); break;
    case LH_FUNCTION:
      lua_rawgetp(L, LUA_REGISTRYINDEX, &lh_slot_functions);
      lua_rawgeti(L, -1, node->integer);
      lua_remove(L, -2);
      break;
    default: lua_pushnil(L);
  }
  return node + 1;
}
