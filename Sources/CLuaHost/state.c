/* The life of a state: make, load, run, call, close. Whatever can raise happens inside a protected call. */
#include <stdlib.h>
#include <string.h>

#include "internal.h"

const char lh_slot_functions, lh_slot_objects, lh_slot_passing, lh_slot_modules, lh_slot_compiled, lh_slot_program, lh_slot_methods,
    lh_slot_patterns, lh_slot_globals, lh_slot_libraries, lh_slot_declared, lh_slot_require;

static const char *limit_message(lh_status status) {
  switch (status) {
    case LH_INSTRUCTIONS: return "the instruction budget is used up";
    case LH_MEMORY: return "the script uses too much memory";
    case LH_BLOCK: return "the script asks for too large a block of memory";
    case LH_CHURN: return "the script has asked for too much memory in all";
    case LH_DEADLINE: return "the script took too long";
    default: return "the script failed";
  }
}

/* Calls the C function at the top with `arguments` below it removed again; never raises. */
static lh_status guarded(lh_state *s, lua_CFunction function, void *argument) {
  lua_State *L = s->L;
  lua_settop(L, 0);
  s->failed = s->filling = false;
  if (s->killed == LH_OK) s->traced = false;
  lua_pushcfunction(L, lh_message_handler);
  lua_pushcfunction(L, function); /* light functions: no allocation, so nothing can raise here */
  lua_pushlightuserdata(L, argument);
  int status = lua_pcall(L, 1, 0, 1);
  if (s->killed == LH_OK && status == LUA_ERRMEM) s->killed = LH_MEMORY;
  lua_settop(L, 0);
  if (s->killed != LH_OK) { /* also where the script seems to have gone on after it */
    lh_fail(s, s->killed, limit_message(s->killed));
    return s->killed;
  }
  if (status == LUA_OK && !s->failed) return LH_OK;
  if (!s->failed) lh_fail(s, LH_RUNTIME, "the script failed while handling an error");
  return s->failure ? s->failure->status : LH_RUNTIME;
}

typedef struct {
  const char *text, *name;
  size_t length;
  int64_t number;
  const lh_node *arguments;
  uint32_t count;
} request;

static void fresh_slot(lua_State *L, const char *slot) {
  lua_newtable(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, slot);
}

static int open_all(lua_State *L) {
  fresh_slot(L, &lh_slot_functions);
  fresh_slot(L, &lh_slot_objects);
  fresh_slot(L, &lh_slot_passing);
  fresh_slot(L, &lh_slot_modules);
  fresh_slot(L, &lh_slot_compiled);
  fresh_slot(L, &lh_slot_patterns);
  fresh_slot(L, &lh_slot_program);
  lh_open_objects(L);
  lua_createtable(L, 0, 40);
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &lh_slot_globals);
  lh_open_base(L, lua_gettop(L));
  return 0;
}

lh_state *lh_new(const lh_limits *limits, lh_dispatch dispatch, void *context) {
  lh_state *s = calloc(1, sizeof *s);
  if (!s) return NULL;
  s->limits = *limits;
  s->dispatch = dispatch;
  s->context = context;
  s->scale = 1;
  lua_State *L = lua_newstate(lh_allocate, s);
  if (!L) {
    free(s);
    return NULL;
  }
  *(lh_state **)lua_getextraspace(L) = s;
  s->L = L;
  /* A state lives for a handful of records or one document: collecting seldom is worth the memory, which is capped anyway. */
  lua_gc(L, LUA_GCINC, 400, 400, 0);
  lh_budget_start(s);
  if (guarded(s, open_all, NULL) != LH_OK) {
    lh_close(s);
    return NULL;
  }
  return s;
}

void lh_close(lh_state *s) {
  if (!s) return;
  lh_budget_stop(s);
  lua_close(s->L);
  free(s->tape);
  free(s->failure);
  lh_cover_free(s);
  free(s);
}

/* Finds or makes the table of a library: the globals, the methods, or one that scripts see read-only. */
static void push_library(lua_State *L, const char *name) {
  const char *slot = name ? strcmp(name, "method") == 0 ? &lh_slot_methods : &lh_slot_libraries : &lh_slot_globals;
  lua_rawgetp(L, LUA_REGISTRYINDEX, slot);
  if (slot != &lh_slot_libraries) return;
  if (lua_getfield(L, -1, name) == LUA_TTABLE) return;
  luaL_error(L, "there is no library '%s'", name);
}

static int define(lua_State *L) {
  request *r = lua_touserdata(L, 1);
  push_library(L, r->text);
  lua_pushinteger(L, r->number);
  lua_pushcclosure(L, lh_host_function, 1);
  lua_setfield(L, -2, r->name);
  return 0;
}

lh_status lh_define(lh_state *s, const char *library, const char *name, int32_t operation) {
  request r = {.text = library, .name = name, .number = operation};
  return guarded(s, define, &r);
}

static int construct(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);
  lua_createtable(L, 2, 0);
  lua_pushvalue(L, 1);
  lua_rawseti(L, -2, 1);
  lua_pushvalue(L, lua_upvalueindex(1));
  lua_rawseti(L, -2, 2);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &lh_slot_declared);
  return 1;
}

static int define_constructor(lua_State *L) {
  request *r = lua_touserdata(L, 1);
  push_library(L, NULL);
  lua_pushstring(L, r->name);
  lua_pushcclosure(L, construct, 1);
  lua_setfield(L, -2, r->name);
  return 0;
}

lh_status lh_define_constructor(lh_state *s, const char *name) {
  request r = {.name = name};
  return guarded(s, define_constructor, &r);
}

/* Forgets what a run made; with a true argument also the objects that outlive it. */
static int forget(lua_State *L) {
  static const char *const slots[] = {&lh_slot_functions, &lh_slot_passing, &lh_slot_modules, &lh_slot_objects};
  int count = *(const bool *)lua_touserdata(L, 1) ? 4 : 3;
  lh_state *s = lh_of(L);
  lua_pushnil(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &lh_slot_declared);
  for (int i = 0; i < count; i++) { /* let go of everything before anything new is asked for */
    lua_pushnil(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, slots[i]);
  }
  if (s->used > s->limits.memory / 2) lua_gc(L, LUA_GCCOLLECT);
  for (int i = 0; i < count; i++) fresh_slot(L, slots[i]);
  return 0;
}

static void start_over(lh_state *s, bool all) {
  lh_refuel(s, 1);
  s->generation++;
  if (all) s->epoch++;
  s->functions = 0;
  guarded(s, forget, &all);
}

void lh_refill(lh_state *s) { start_over(s, true); }

/* Objects that take up much of the memory are made anew rather than crowd the next script out. */
void lh_renew(lh_state *s) { start_over(s, s->used > s->limits.memory / 4); }

void lh_refuel(lh_state *s, uint32_t scale) {
  s->scale = scale > 0 ? scale : 1;
  lh_budget_start(s);
}

void lh_choose(lh_state *s, int32_t program) { s->program = program; }

static int load(lua_State *L) {
  request *r = lua_touserdata(L, 1);
  lua_pushfstring(L, "@%s", r->name);
  if (luaL_loadbufferx(L, r->text, r->length, lua_tostring(L, -1), "t") != LUA_OK) {
    lh_state *s = lh_of(L);
    if (s->killed == LH_OK) lh_fail(s, LH_SYNTAX, lua_tostring(L, -1));
    return 0;
  }
  lh_cover_chunk(L, r->name);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &lh_slot_program);
  lua_insert(L, -2);
  lua_rawseti(L, -2, lh_of(L)->program);
  return 0;
}

lh_status lh_load(lh_state *s, const char *source, size_t length, const char *name) {
  request r = {.text = source, .length = length, .name = name};
  return guarded(s, load, &r);
}

/* Puts the first result on the tape. */
static void hand_over(lua_State *L, int index) {
  lh_state *s = lh_of(L);
  lh_tape_clear(s);
  if (lh_tape_write(L, index, LH_TAPE_DEPTH, true)) return;
  lh_tape_clear(s);
  lh_fail(s, LH_MALFORMED, "the result is too deep, too large, or contains itself");
}

void lh_fresh_environment(lua_State *L) {
  if (!lua_isfunction(L, -1)) return;
  lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
  if (!lua_setupvalue(L, -2, 1)) lua_pop(L, 1);
}

static int run(lua_State *L) {
  lh_state *s = lh_of(L);
  s->constructor = NULL;
  lua_pushnil(L);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &lh_slot_declared);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &lh_slot_program);
  lua_rawgeti(L, -1, s->program);
  lua_remove(L, -2);
  lh_fresh_environment(L);
  lua_call(L, 0, 1);
  int result = lua_gettop(L);
  if (lua_rawgetp(L, LUA_REGISTRYINDEX, &lh_slot_declared) == LUA_TTABLE) {
    lua_rawgeti(L, -1, 1);
    if (lua_rawequal(L, -1, result)) {
      lua_rawgeti(L, -2, 2);
      s->constructor = lua_tostring(L, -1); /* kept alive by the slot */
    }
  }
  hand_over(L, result);
  return 0;
}

lh_status lh_run(lh_state *s) { return guarded(s, run, NULL); }

static int call(lua_State *L) {
  request *r = lua_touserdata(L, 1);
  lua_rawgetp(L, LUA_REGISTRYINDEX, &lh_slot_functions);
  lua_rawgeti(L, -1, r->number);
  const lh_node *node = r->arguments;
  for (uint32_t i = 0; i < r->count; i++) node = lh_tape_push(L, node);
  lua_call(L, (int)r->count, 1);
  hand_over(L, lua_gettop(L));
  return 0;
}

lh_status lh_call(lh_state *s, int64_t function, const lh_node *arguments, uint32_t count) {
  request r = {.number = function, .arguments = arguments, .count = count};
  return guarded(s, call, &r);
}

/* Pushes a function of the run with an object and the rest of the arguments, and calls it. */
static void call_about(lua_State *L, const lh_sweep *sweep, int64_t function, int64_t object, int rest, int results) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &lh_slot_functions);
  lua_rawgeti(L, -1, function);
  lua_remove(L, -2);
  lh_push_object(L, object, LH_HAS_FIELDS);
  int count = 1;
  if (function == sweep->check) {
    lh_push_object(L, sweep->reporter, LH_HAS_FIELDS);
    count++;
  }
  for (uint32_t i = 0; i < sweep->rest_count; i++) lua_pushvalue(L, rest + (int)i);
  lua_call(L, count + (int)sweep->rest_count, results);
}

static int call_each(lua_State *L) {
  lh_sweep *sweep = lua_touserdata(L, 1);
  luaL_checkstack(L, 2 * (int)sweep->rest_count + 16, NULL);
  lua_newtable(L);
  int answers = lua_gettop(L), rest = answers + 1;
  const lh_node *node = sweep->rest;
  for (uint32_t i = 0; i < sweep->rest_count; i++) node = lh_tape_push(L, node);
  int top = lua_gettop(L);
  lua_Integer count = 0;
  for (uint32_t i = 0; i < sweep->object_count; i++, lua_settop(L, top)) {
    sweep->reached = i;
    if (sweep->applies) {
      call_about(L, sweep, sweep->applies, sweep->objects[i], rest, 1);
      if (!lua_toboolean(L, -1)) continue;
    }
    sweep->applied[i] = true;
    if (!sweep->check) continue;
    call_about(L, sweep, sweep->check, sweep->objects[i], rest, 1);
    if (!lua_toboolean(L, -1)) continue;
    lua_pushinteger(L, i);
    lua_rawseti(L, answers, ++count);
    lua_rawseti(L, answers, ++count);
  }
  lh_state *s = lh_of(L);
  lh_tape_clear(s);
  if (count == 0 || lh_tape_write_items(L, answers, (uint32_t)count, LH_TAPE_DEPTH)) return 0;
  lh_tape_clear(s);
  lh_fail(s, LH_MALFORMED, "the result is too deep, too large, or contains itself");
  return 0;
}

lh_status lh_call_each(lh_state *s, lh_sweep *sweep) { return guarded(s, call_each, sweep); }

const lh_node *lh_tape(const lh_state *s, uint32_t *count) {
  *count = s->tape_count;
  return s->tape;
}

const char *lh_constructor_used(const lh_state *s) { return s->constructor; }
const lh_failure *lh_last_failure(const lh_state *s) { return s->failed ? s->failure : NULL; }
int64_t lh_instructions_used(const lh_state *s) { return s->limits.instructions * s->scale - s->fuel; }
size_t lh_memory_used(const lh_state *s) { return s->used; }
size_t lh_memory_peak(const lh_state *s) { return s->peak; }
