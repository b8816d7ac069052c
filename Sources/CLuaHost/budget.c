/* The budget: instructions first, which gives the same answer everywhere, and the clock as the last resort. */
#include <time.h>

#include "internal.h"

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

void lh_kill(lh_state *s, lh_status why) {
  if (s->killed != LH_OK) return;
  s->killed = why;
}

int lh_raise_killed(lua_State *L) {
  lh_state *s = lh_of(L);
  if (!s->traced) lh_trace(s, L, 0, true);
  lua_pushliteral(L, "a limit of the sandbox was reached");
  return lua_error(L);
}

static void settle(lua_State *L, lh_state *s, void (*hook)(lua_State *, lua_Debug *)) {
  if (s->killed == LH_OK && s->fuel < 0) lh_kill(s, LH_INSTRUCTIONS);
  if (s->killed == LH_OK && now() > s->deadline) lh_kill(s, LH_DEADLINE);
  if (s->killed == LH_OK) return;
  /* From here on every instruction raises again: whatever catches the error cannot go on. */
  lua_sethook(L, hook, LUA_MASKCOUNT, 1);
  lh_raise_killed(L);
}

static void hook(lua_State *L, lua_Debug *record) {
  lh_state *s = lh_of(L);
  if (record->event == LUA_HOOKLINE) {
    lh_cover_line(L, record);
    return;
  }
  s->fuel -= LH_HOOK_STEP;
  settle(L, s, hook);
}

void lh_charge(lua_State *L, size_t units) {
  lh_state *s = lh_of(L);
  s->fuel -= units > INT64_MAX / 4 ? INT64_MAX / 4 : (int64_t)units;
  /* The clock is read for large charges only: small ones are followed by the hook soon enough. */
  if (s->fuel < 0 || s->killed != LH_OK || units > 256) settle(L, s, hook);
}

void lh_budget_start(lh_state *s) {
  s->killed = LH_OK;
  s->refused = s->asked = 0;
  s->peak = s->used;
  s->churn = 0;
  s->pcall_depth = 0;
  s->failed = s->traced = false;
  s->fuel = s->limits.instructions * s->scale;
  s->deadline = now() + s->limits.deadline_ns * s->scale;
  lua_sethook(s->L, hook, LUA_MASKCOUNT | (s->cover ? LUA_MASKLINE : 0), LH_HOOK_STEP);
}

void lh_budget_stop(lh_state *s) {
  /* Closing frees and may shrink; nothing of the script runs, since finalizers are refused. */
  lua_sethook(s->L, NULL, 0, 0);
  s->scale = 1;
  s->limits.memory = s->limits.block = s->limits.churn = SIZE_MAX / 2;
}
