/* Values as text. Addresses never show: the same input must give the same bytes of output. */
#include <stdio.h>
#include <string.h>

#include "internal.h"

static size_t render_string(const char *text, size_t length, char *out, size_t size) {
  size_t at = 0;
  out[at++] = '"';
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)text[i];
    bool starts = (c & 0xC0) != 0x80;
    if (starts && at + 9 > size) { /* room for a character, the dots and the closing quote */
      memcpy(out + at, "…", 3);
      at += 3;
      break;
    }
    if (c == '\n') out[at++] = '\\', out[at++] = 'n';
    else if (c < 0x20 || c == 0x7F) out[at++] = '?';
    else if (at + 5 < size) out[at++] = (char)c;
  }
  out[at++] = '"';
  out[at] = 0;
  return at;
}

static int number_text(lua_State *L, int index, char *out, size_t size) {
  if (lua_isinteger(L, index)) return snprintf(out, size, LUA_INTEGER_FMT, lua_tointeger(L, index));
  lua_Number number = lua_tonumber(L, index);
  if (number != number) return snprintf(out, size, "nan"); /* machines differ in its sign */
  int length = snprintf(out, size, LUA_NUMBER_FMT, number);
  /* A float that looks like an integer says so, as everywhere in Lua. */
  if (out[strspn(out, "-0123456789")] == 0)
    length += snprintf(out + length, size - (size_t)length, ".0");
  return length;
}

size_t lh_render(lua_State *L, int index, char *out, size_t size) {
  int length;
  lh_state *s = lh_of(L);
  lh_object *object;
  switch (lua_type(L, index)) {
    case LUA_TNIL: length = snprintf(out, size, "nil"); break;
    case LUA_TBOOLEAN: length = snprintf(out, size, "%s", lua_toboolean(L, index) ? "true" : "false"); break;
    case LUA_TNUMBER: length = number_text(L, index, out, size); break;
    case LUA_TSTRING: {
      size_t bytes;
      const char *text = lua_tolstring(L, index, &bytes);
      return render_string(text, bytes, out, size);
    }
    case LUA_TTABLE: {
      lua_Unsigned count = lua_rawlen(L, index);
      if (count > 0) length = snprintf(out, size, "table of %llu", (unsigned long long)count);
      else length = snprintf(out, size, "table");
      break;
    }
    case LUA_TUSERDATA:
      object = lh_test_object(L, index);
      if (object) {
        size_t bytes;
        const char *name = lh_object_name(s, object, &bytes);
        length = snprintf(out, size, "%.*s", (int)(bytes < size ? bytes : size - 1), name);
      } else {
        lh_list *list = lh_test_list(L, index);
        length = list ? snprintf(out, size, "list of %u", list->count) : snprintf(out, size, "userdata");
      }
      break;
    default: length = snprintf(out, size, "%s", lua_typename(L, lua_type(L, index)));
  }
  return length < 0 ? 0 : (size_t)length < size ? (size_t)length : size - 1;
}

void lh_push_string(lua_State *L, int index) {
  index = lua_absindex(L, index);
  if (luaL_callmeta(L, index, "__tostring")) {
    if (lua_type(L, -1) != LUA_TSTRING) luaL_error(L, "'__tostring' must return a string");
    return;
  }
  if (lua_type(L, index) == LUA_TSTRING) {
    lua_pushvalue(L, index);
    return;
  }
  char text[LH_TEXT];
  size_t length;
  switch (lua_type(L, index)) {
    case LUA_TTABLE: length = (size_t)snprintf(text, sizeof text, "table"); break;
    default: length = lh_render(L, index, text, sizeof text);
  }
  lua_pushlstring(L, text, length);
}
