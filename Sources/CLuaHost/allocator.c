/* The allocator: caps bytes in use, bytes in one block, and bytes over the whole run. */
#include <stdlib.h>

#include "internal.h"

/* Refusing one growth for good also refuses the script any life after it: the error that Lua raises could be caught. */
static void *refuse(lh_state *s, lh_status why, size_t size) {
  bool first = s->killed == LH_OK;
  lh_kill(s, why);
  if (first) s->asked = size;
  if (first && s->L) lh_trace(s, s->L, 0, false);
  return NULL;
}

void *lh_allocate(void *state, void *block, size_t old_size, size_t new_size) {
  lh_state *s = state;
  if (!block) old_size = 0; /* Lua passes the kind of the new object here */
  if (new_size == 0) {
    s->used -= old_size;
    free(block);
    return NULL;
  }
  if (new_size > old_size) {
    size_t growth = new_size - old_size;
    if (new_size > s->limits.block) return refuse(s, LH_BLOCK, new_size);
    if (s->churn + growth > s->limits.churn * s->scale) return refuse(s, LH_CHURN, growth);
    if (s->used + growth > s->limits.memory) {
      /* Lua collects garbage and asks once more for the same size; only the second refusal is the end. */
      if (s->refused == new_size) return refuse(s, LH_MEMORY, growth);
      s->refused = new_size;
      return NULL;
    }
    s->refused = 0;
    s->churn += growth;
  }
  /* Shrinking must never fail: Lua relies on it. */
  void *grown = realloc(block, new_size);
  if (!grown) return new_size <= old_size ? block : NULL;
  s->used = s->used - old_size + new_size;
  if (s->used > s->peak) s->peak = s->used;
  return grown;
}
