/* What is kept of a failure: message, frames, and the locals of the function that failed. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

/* Copies text, cut at a character's first byte. */
static void copy(char *out, size_t size, const char *text, size_t length) {
  if (length >= size) {
    length = size - 1;
    while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80) length--;
  }
  memcpy(out, text, length);
  out[length] = 0;
}

static lh_failure *record(lh_state *s) {
  /* Outside the script's allocator: a failure for want of memory must be told too. */
  if (!s->failure) s->failure = calloc(1, sizeof(lh_failure));
  return s->failure;
}

int lh_depth(lua_State *L) {
  lua_Debug frame;
  int low = 0, high = 1;
  while (lua_getstack(L, high, &frame)) low = high, high *= 2;
  while (high - low > 1) {
    int middle = (low + high) / 2;
    if (lua_getstack(L, middle, &frame)) low = middle;
    else high = middle;
  }
  return high;
}

static void keep_locals(lua_State *L, lua_Debug *frame, lh_failure *f) {
  const char *name;
  for (int i = 1; f->local_count < LH_LOCALS && (name = lua_getlocal(L, frame, i)); i++) {
    if (name[0] != '(') { /* names in brackets are Lua's own temporaries */
      lh_local *local = &f->locals[f->local_count++];
      copy(local->name, sizeof local->name, name, strlen(name));
      lh_render(L, -1, local->value, sizeof local->value);
    }
    lua_pop(L, 1);
  }
}

void lh_trace(lh_state *s, lua_State *L, int level, bool with_locals) {
  lh_failure *f = record(s);
  if (!f) return;
  s->traced = true;
  f->frame_count = f->local_count = 0;
  f->depth = lh_depth(L);
  lua_Debug frame;
  for (; f->frame_count < LH_FRAMES && lua_getstack(L, level, &frame); level++) {
    lua_getinfo(L, "Sln", &frame);
    bool is_lua = frame.currentline > 0;
    if (!is_lua && !frame.name) continue; /* the host's own entry */
    if (is_lua && with_locals) {
      with_locals = false;
      keep_locals(L, &frame, f);
    }
    lh_frame *kept = &f->frames[f->frame_count++];
    const char *source = is_lua ? frame.source + 1 : "[C]"; /* without the "@" */
    copy(kept->source, sizeof kept->source, source, strlen(source));
    copy(kept->name, sizeof kept->name, frame.name ? frame.name : "", frame.name ? strlen(frame.name) : 0);
    kept->line = is_lua ? frame.currentline : 0;
  }
}

void lh_fail(lh_state *s, lh_status status, const char *message) {
  lh_failure *f = record(s);
  if (!f) return;
  if (!s->traced) f->frame_count = f->local_count = f->depth = 0;
  f->status = status;
  f->held = s->asked ? s->used : 0;
  f->asked = s->asked;
  copy(f->message, sizeof f->message, message, strlen(message));
  s->failed = true;
}

/* Drops the "file:line:" that Lua puts before a message, since the frames say it in full and uncut. */
static const char *without_place(lua_State *L, const char *message) {
  lua_Debug frame;
  char place[LUA_IDSIZE + 16];
  for (int level = 1; level < 4 && lua_getstack(L, level, &frame); level++) {
    lua_getinfo(L, "Sl", &frame);
    if (frame.currentline <= 0) continue;
    int length = snprintf(place, sizeof place, "%s:%d: ", frame.short_src, frame.currentline);
    if (strncmp(message, place, (size_t)length) == 0) return message + length;
  }
  return message;
}

int lh_message_handler(lua_State *L) {
  lh_state *s = lh_of(L);
  if (s->killed != LH_OK) return 1;
  lh_trace(s, L, 1, true); /* level 0 is this handler */
  char rendered[LH_TEXT];
  const char *message = rendered;
  if (lua_type(L, 1) == LUA_TSTRING) message = without_place(L, lua_tostring(L, 1));
  else {
    char value[96];
    lh_render(L, 1, value, sizeof value);
    snprintf(rendered, sizeof rendered, "the error value is not a string but %s", value);
  }
  lh_fail(s, LH_RUNTIME, message);
  return 1;
}
