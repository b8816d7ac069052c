/* What the parts of the host share. */
#pragma once
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>

#include "luahost.h"

struct lh_state {
  lua_State *L;
  lh_limits limits;
  lh_dispatch dispatch;
  void *context;

  size_t used, churn;   /* bytes in use; bytes ever grown since the last refill */
  size_t peak;          /* most bytes in use since the last refill */
  size_t asked;         /* size of the growth that a cap refused, in bytes */
  size_t refused;       /* size of the last growth that the cap on bytes in use refused; 0 after one that it let pass */
  uint32_t scale;       /* how many times the limits of a run are given, for large subjects */
  int64_t fuel;         /* what is left of the budget */
  int64_t deadline;     /* clock value at which patience ends */
  lh_status killed;     /* the limit that was hit; LH_OK while none was */
  int32_t program;      /* the number that loads and runs are about */
  uint32_t generation;  /* of the objects that one run made */
  uint32_t epoch;       /* of the objects that outlive it */
  bool filling;         /* whether lists that are made now belong to an object that outlives the run */
  int64_t functions;    /* references handed out in this generation */
  uint32_t pcall_depth; /* nested pcalls of the script */

  lh_node *tape; /* grows outside Lua, bounded by LH_TAPE_MAX */
  uint32_t tape_count, tape_capacity;
  lh_failure *failure; /* made when the first failure is recorded */
  bool failed, traced;
  const char *constructor;
  struct lh_cover *cover; /* lines that ran; null unless somebody asked */
};

enum { LH_TAPE_MAX = 1 << 18, LH_TAPE_DEPTH = 32, LH_HOOK_STEP = 1000 };

static inline lh_state *lh_of(lua_State *L) { return *(lh_state **)lua_getextraspace(L); }

/* Slots of the registry, by the address of each byte. */
extern const char lh_slot_functions, lh_slot_objects, lh_slot_passing, lh_slot_modules, lh_slot_compiled, lh_slot_program,
    lh_slot_methods, lh_slot_patterns, lh_slot_globals, lh_slot_libraries, lh_slot_declared, lh_slot_require;

/* state.c: gives the chunk at the top the globals it was compiled with, whatever an earlier run did to its _ENV. */
void lh_fresh_environment(lua_State *L);

/* allocator.c */
void *lh_allocate(void *state, void *block, size_t old_size, size_t new_size);

/* budget.c */
void lh_budget_start(lh_state *state);
void lh_budget_stop(lh_state *state);
void lh_kill(lh_state *state, lh_status why);           /* marks, does not raise */
int lh_raise_killed(lua_State *L);                      /* raises; never returns */
void lh_charge(lua_State *L, size_t units);             /* raises when the budget is used up */
static inline void lh_charge_bytes(lua_State *L, size_t bytes) { lh_charge(L, bytes / 32 + 1); }

/* coverage.c */
void lh_cover_chunk(lua_State *L, const char *name);      /* notes the lines of the chunk at the top */
void lh_cover_line(lua_State *L, lua_Debug *record);      /* notes that a line runs; from the hook */
void lh_cover_free(lh_state *state);

/* trace.c */
void lh_trace(lh_state *state, lua_State *L, int level, bool with_locals);
int lh_message_handler(lua_State *L);
int lh_depth(lua_State *L); /* calls on the stack */
void lh_fail(lh_state *state, lh_status status, const char *message);

/* render.c */
size_t lh_render(lua_State *L, int index, char *out, size_t size); /* never allocates, never raises */
void lh_push_string(lua_State *L, int index);                      /* what tostring gives; no addresses */

/* keys.c */
void lh_push_keys(lua_State *L, int index); /* list of the table's keys in a fixed order; raises where there is none */

/* tables.c */
int lh_plain_table(lua_State *L, int argument, const char *function); /* refuses metatables; returns rawlen, charged */

/* tape.c */
void lh_tape_clear(lh_state *state);
bool lh_tape_write(lua_State *L, int index, int depth, bool keep_functions);
bool lh_tape_write_items(lua_State *L, int index, uint32_t count, int depth); /* of a table, as one list */
const lh_node *lh_tape_push(lua_State *L, const lh_node *node);

/* objects.c */
typedef struct {
  int64_t id;
  uint32_t generation, flags;
  uint32_t price;   /* what a run pays for looking into it first */
  uint32_t payer;   /* generation of the last run that paid */
} lh_object;
typedef struct {
  int64_t first; /* id of the first object of a range */
  uint32_t count;
  uint32_t generation;
  bool range, lasting;
  bool plain;    /* whether its items are objects, of which only the ids are kept */
  int64_t ids[];
} lh_list;
static inline bool lh_is_alive(const lh_state *s, const lh_object *object) {
  return object->generation == (object->id < lh_passing ? s->epoch : s->generation);
}
lh_object *lh_test_object(lua_State *L, int index);
lh_list *lh_test_list(lua_State *L, int index);
void lh_push_object(lua_State *L, int64_t id, uint32_t flags);
const lh_node *lh_push_list(lua_State *L, const lh_node *node);
void lh_list_get(lua_State *L, int index, lua_Integer position);
int lh_object_fields(lua_State *L, int index);
void lh_settle_fields(lua_State *L, int index);
bool lh_is_joined(const char *name);
void lh_open_objects(lua_State *L);

/* trampoline.c */
int lh_ask(lua_State *L, int32_t operation, int first, int count); /* host call with stack values; pushes results */
int lh_host_function(lua_State *L);
const char *lh_object_name(lh_state *state, const lh_object *object, size_t *length);

/* patterns.c */
typedef struct lh_pattern lh_pattern;
const lh_pattern *lh_push_pattern(lua_State *L, const char *text, size_t length, bool anchors);

/* matcher.c */
enum { LH_CAPTURES = 32 };
typedef struct {
  const char *start;
  ptrdiff_t length; /* LH_POSITION for `()` */
} lh_capture;
enum { LH_POSITION = -2, LH_OPEN = -1 };
typedef struct {
  lua_State *L;
  const lh_pattern *pattern;
  const char *subject, *end;
  int64_t patience; /* steps until the budget is charged again */
  lh_capture captures[LH_CAPTURES];
} lh_match;
void lh_match_begin(lh_match *match, lua_State *L, const lh_pattern *pattern, const char *subject, size_t length);
void lh_match_end(lh_match *match); /* charges what is left */
const char *lh_match_at(lh_match *match, const char *place); /* end of the match, or null */
const char *lh_match_from(lh_match *match, const char *place, const char **start);
int lh_push_captures(lh_match *match, const char *start, const char *end, bool whole_if_none);
void lh_push_capture(lh_match *match, int index, const char *start, const char *end);

/* the libraries: each pushes one table */
void lh_open_base(lua_State *L, int globals);
void lh_open_string(lua_State *L);
void lh_open_table(lua_State *L);
void lh_open_utf8(lua_State *L);
void lh_open_math(lua_State *L);
extern const luaL_Reg lh_search_functions[]; /* find, match, gmatch, gsub */
int lh_format(lua_State *L);
int lh_sort(lua_State *L);
int lh_require(lua_State *L);
int lh_frozen(lua_State *L); /* __newindex of everything read-only */
