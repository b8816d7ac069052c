/* string.format: Lua's directives but %p, which shows an address; tables never show one either. */
#include <stdio.h>
#include <string.h>

#include "internal.h"

enum { DIRECTIVE = 16, FIELD = 480 }; /* "%-+ #099.99" and a letter; a double of 309 digits with 99 more */

/* Copies one directive, length modifier left out, and returns the letter's place. */
static const char *directive(lua_State *L, const char *at, char *out) {
  const char *start = at;
  at += strspn(at, "-+ #0");
  if (at - start > 5) luaL_error(L, "string.format: repeated flags");
  for (int digits = 0; digits < 2 && *at >= '0' && *at <= '9'; digits++) at++;
  if (*at == '.') {
    at++;
    for (int digits = 0; digits < 2 && *at >= '0' && *at <= '9'; digits++) at++;
  }
  if (*at >= '0' && *at <= '9') luaL_error(L, "string.format: width or precision has more than two digits");
  out[0] = '%';
  memcpy(out + 1, start, (size_t)(at - start));
  out[1 + (at - start)] = 0;
  return at;
}

static void with_letter(char *directive, const char *letters) { strcat(directive, letters); }

static void add_quoted(lua_State *L, luaL_Buffer *out, int argument) {
  size_t length;
  const char *text = luaL_checklstring(L, argument, &length);
  luaL_addchar(out, '"');
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)text[i];
    if (c == '"' || c == '\\' || c == '\n') {
      luaL_addchar(out, '\\');
      luaL_addchar(out, (char)c);
    } else if (c < 0x20 || c == 0x7F) {
      char escape[8];
      bool digit = i + 1 < length && text[i + 1] >= '0' && text[i + 1] <= '9';
      luaL_addlstring(out, escape, (size_t)snprintf(escape, sizeof escape, digit ? "\\%03d" : "\\%d", c));
    } else {
      luaL_addchar(out, (char)c);
    }
  }
  luaL_addchar(out, '"');
}

/* Pushes the text of an argument of %s and adds it: whole where no width was asked for. */
static void add_string(lua_State *L, luaL_Buffer *out, int argument, char *form) {
  lh_push_string(L, argument);
  size_t length;
  const char *text = lua_tolstring(L, -1, &length);
  if (form[1] == 0 || (length >= 100 && !strchr(form, '.'))) { /* no width reaches 100 */
    luaL_addvalue(out);
    return;
  }
  luaL_argcheck(L, strlen(text) == length, argument, "string contains zeros");
  char field[FIELD];
  with_letter(form, "s");
  int written = snprintf(field, sizeof field, form, text);
  lua_pop(L, 1);
  luaL_addlstring(out, field, (size_t)written);
}

int lh_format(lua_State *L) {
  size_t size;
  const char *at = luaL_checklstring(L, 1, &size), *end = at + size;
  int argument = 1, top = lua_gettop(L);
  lh_charge(L, size / 8 + 1);
  luaL_Buffer out;
  luaL_buffinit(L, &out);
  while (at < end) {
    if (*at != '%') {
      luaL_addchar(&out, *at++);
      continue;
    }
    if (*++at == '%') {
      luaL_addchar(&out, *at++);
      continue;
    }
    char form[DIRECTIVE], field[FIELD];
    int written = 0;
    if (++argument > top) return luaL_argerror(L, argument, "no value");
    lh_charge(L, 8);
    at = directive(L, at, form);
    char letter[2] = {at < end ? *at : 0, 0};
    at++;
    switch (letter[0]) {
      case 'c':
        if (form[1] == 0) luaL_addchar(&out, (char)luaL_checkinteger(L, argument));
        else {
          with_letter(form, "c");
          written = snprintf(field, sizeof field, form, (int)luaL_checkinteger(L, argument));
        }
        break;
      case 'd':
      case 'i':
      case 'o':
      case 'x':
      case 'X':
        with_letter(form, "ll");
        with_letter(form, letter);
        written = snprintf(field, sizeof field, form, (long long)luaL_checkinteger(L, argument));
        break;
      case 'a':
      case 'A':
      case 'e':
      case 'E':
      case 'f':
      case 'g':
      case 'G':
        with_letter(form, letter);
        written = snprintf(field, sizeof field, form, luaL_checknumber(L, argument));
        break;
      case 'q': {
        size_t length = 0;
        if (form[1] != 0) return luaL_error(L, "string.format: '%%q' takes no width");
        luaL_checklstring(L, argument, &length);
        lh_charge(L, length / 4 + 1);
        add_quoted(L, &out, argument);
        break;
      }
      case 's': {
        size_t length = 0;
        if (lua_type(L, argument) == LUA_TSTRING) lua_tolstring(L, argument, &length);
        lh_charge_bytes(L, length);
        add_string(L, &out, argument, form);
        break;
      }
      default: return luaL_error(L, "string.format: '%s%s' is not a directive", form, letter);
    }
    if (written > 0) luaL_addlstring(&out, field, (size_t)written);
  }
  luaL_pushresult(&out);
  return 1;
}
