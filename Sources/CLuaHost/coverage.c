/* Which lines of the scripts ran, for those who test rules. Costs nothing unless it was asked for.
 *
 * Only lines inside functions count: what stands outside of them runs whenever a file is read. Lua says of one function at
 * a time which lines it has, and says nothing of one that was never made; so the lines are read from the compiled chunk.
 */
#include <stdlib.h>
#include <string.h>

#include "internal.h"

typedef struct lh_file {
  char *name;
  const char *source; /* of the chunk last asked about: Lua keeps one string a chunk, so comparing addresses is enough */
  uint8_t *inside, *run;
  uint32_t lines; /* room in both, in lines */
} lh_file;

struct lh_cover {
  lh_file *files;
  uint32_t count;
};

static bool make_room(lh_file *file, uint32_t line) {
  if (line < file->lines) return true;
  uint32_t lines = (line + 256) & ~(uint32_t)7;
  uint8_t *inside = realloc(file->inside, lines / 8);
  if (inside) file->inside = inside;
  uint8_t *run = realloc(file->run, lines / 8);
  if (run) file->run = run;
  if (!inside || !run) return false;
  memset(inside + file->lines / 8, 0, (lines - file->lines) / 8);
  memset(run + file->lines / 8, 0, (lines - file->lines) / 8);
  file->lines = lines;
  return true;
}

static lh_file *file_of(struct lh_cover *cover, const char *name) {
  for (uint32_t i = 0; i < cover->count; i++)
    if (strcmp(cover->files[i].name, name) == 0) return &cover->files[i];
  lh_file *files = realloc(cover->files, (cover->count + 1) * sizeof *files);
  if (!files) return NULL;
  cover->files = files;
  lh_file *file = &files[cover->count];
  *file = (lh_file){.name = strdup(name)};
  if (!file->name) return NULL;
  cover->count++;
  return file;
}

/* The compiled chunk, as lua_dump writes it: the format of Lua 5.4, read from its front to its end. */
typedef struct {
  const uint8_t *at, *end;
  lh_file *file;
  bool broken;
} reader;

static const uint8_t *take(reader *r, size_t size) {
  if (r->broken || (size_t)(r->end - r->at) < size) {
    r->broken = true;
    return NULL;
  }
  const uint8_t *bytes = r->at;
  r->at += size;
  return bytes;
}

static uint8_t byte(reader *r) {
  const uint8_t *bytes = take(r, 1);
  return bytes ? *bytes : 0;
}

static size_t number(reader *r) { /* seven bits a byte, the highest first; the last byte has its top bit set */
  size_t value = 0;
  while (!r->broken) {
    uint8_t next = byte(r);
    value = value << 7 | (next & 0x7F);
    if (next & 0x80) break;
  }
  return value;
}

static void string(reader *r) {
  size_t size = number(r);
  if (size > 1) take(r, size - 1);
}

static void function(reader *r, bool is_main);

static void constants(reader *r) {
  enum { INTEGER = 0x03, FLOAT = 0x13, SHORT_STRING = 0x04, LONG_STRING = 0x14 };
  for (size_t i = number(r); i > 0 && !r->broken; i--) {
    uint8_t tag = byte(r);
    if (tag == INTEGER || tag == FLOAT) take(r, 8);
    if (tag == SHORT_STRING || tag == LONG_STRING) string(r);
  }
}

/* Marks the lines of all instructions but the return that every function has at its `end`. */
static void lines(reader *r, int line, bool is_main, bool is_vararg) {
  size_t count = number(r);
  const uint8_t *steps = take(r, count);
  size_t absolute = number(r);
  size_t place = absolute ? number(r) : SIZE_MAX, there = absolute ? number(r) : 0;
  for (size_t i = 0; i < count && !r->broken; i++) {
    if ((int8_t)steps[i] == INT8_MIN && place == i) { /* too far for a step */
      line = (int)there;
      if (--absolute) place = number(r), there = number(r);
    } else {
      line += (int8_t)steps[i];
    }
    bool counts = !is_main && i + 1 < count && !(is_vararg && i == 0);
    if (counts && line > 0 && make_room(r->file, (uint32_t)line)) r->file->inside[line / 8] |= (uint8_t)(1 << line % 8);
  }
}

static void function(reader *r, bool is_main) {
  string(r); /* source */
  int line = (int)number(r);
  number(r); /* last line */
  byte(r);   /* parameters */
  bool is_vararg = byte(r) != 0;
  byte(r); /* stack */
  take(r, number(r) * 4);
  constants(r);
  take(r, number(r) * 3); /* upvalues */
  for (size_t i = number(r); i > 0 && !r->broken; i--) function(r, false);
  lines(r, line, is_main, is_vararg);
  for (size_t i = number(r); i > 0 && !r->broken; i--) { /* locals */
    string(r);
    number(r);
    number(r);
  }
  for (size_t i = number(r); i > 0 && !r->broken; i--) string(r); /* names of upvalues */
}

typedef struct {
  uint8_t *bytes;
  size_t count, room;
} dump;

static int keep(lua_State *L, const void *piece, size_t size, void *context) {
  (void)L;
  dump *d = context;
  if (d->count + size > d->room) {
    size_t room = (d->count + size) * 2;
    uint8_t *bytes = realloc(d->bytes, room);
    if (!bytes) return 1;
    d->bytes = bytes;
    d->room = room;
  }
  memcpy(d->bytes + d->count, piece, size);
  d->count += size;
  return 0;
}

void lh_cover_chunk(lua_State *L, const char *name) {
  struct lh_cover *cover = lh_of(L)->cover;
  if (!cover) return;
  lh_file *file = file_of(cover, name);
  if (!file || !make_room(file, 0)) return;
  /* A chunk that nobody holds any more may have left its address to this one. */
  for (uint32_t i = 0; i < cover->count; i++) cover->files[i].source = NULL;
  dump d = {0};
  enum { HEADER = 4 + 1 + 1 + 6 + 3 + sizeof(lua_Integer) + sizeof(lua_Number) + 1 };
  if (lua_dump(L, keep, &d, 0) == 0 && d.count > HEADER && d.bytes[4] == 0x54 && d.bytes[5] == 0) {
    reader r = {.at = d.bytes + HEADER, .end = d.bytes + d.count, .file = file};
    function(&r, true);
  }
  free(d.bytes);
}

void lh_cover_line(lua_State *L, lua_Debug *record) {
  struct lh_cover *cover = lh_of(L)->cover;
  if (!cover || record->currentline <= 0) return;
  lua_getinfo(L, "S", record);
  if (record->what[0] == 'm' || record->source[0] != '@') return; /* "main" */
  lh_file *file = NULL;
  for (uint32_t i = 0; i < cover->count && !file; i++)
    if (cover->files[i].source == record->source) file = &cover->files[i];
  if (!file) file = file_of(cover, record->source + 1);
  if (!file) return;
  file->source = record->source;
  uint32_t line = (uint32_t)record->currentline;
  if (make_room(file, line)) file->run[line / 8] |= (uint8_t)(1 << line % 8);
}

bool lh_cover(lh_state *s) {
  if (!s->cover) s->cover = calloc(1, sizeof *s->cover);
  lh_budget_start(s);
  return s->cover != NULL;
}

uint32_t lh_covered_count(const lh_state *s) { return s->cover ? s->cover->count : 0; }

lh_coverage lh_covered(const lh_state *s, uint32_t index) {
  lh_file *file = &s->cover->files[index];
  return (lh_coverage){.name = file->name, .lines = file->lines, .inside = file->inside, .run = file->run};
}

void lh_cover_free(lh_state *s) {
  if (!s->cover) return;
  for (uint32_t i = 0; i < s->cover->count; i++) {
    free(s->cover->files[i].name);
    free(s->cover->files[i].inside);
    free(s->cover->files[i].run);
  }
  free(s->cover->files);
  free(s->cover);
}
