/* Matches Lua patterns by trying; every step is charged, so that no pattern outlasts the budget. */
#include <string.h>

#include "patterns.h"

enum { PATIENCE = 1000 };

void lh_match_begin(lh_match *m, lua_State *L, const lh_pattern *pattern, const char *subject, size_t length) {
  m->L = L;
  m->pattern = pattern;
  m->subject = subject;
  m->end = subject + length;
  m->patience = PATIENCE;
}

void lh_match_end(lh_match *m) {
  int64_t steps = PATIENCE - m->patience;
  m->patience = PATIENCE;
  lh_charge(m->L, (size_t)(steps > 0 ? steps : 0) / 2);
}

/* Two steps cost about what one instruction costs. */
static inline void tick(lh_match *m) {
  if (--m->patience <= 0) lh_match_end(m);
}

static const char *run(lh_match *m, const char *s, const lh_step *step, const lh_step *last);

static const char *run_many(lh_match *m, const char *s, const lh_step *step, const lh_step *last, const char *least) {
  const char *reach = s;
  while (reach < m->end && lh_step_takes(step, (unsigned char)*reach)) {
    reach++;
    tick(m);
  }
  for (; reach >= least; reach--) {
    const char *found = run(m, reach, step + 1, last);
    if (found) return found;
  }
  return NULL;
}

static const char *run_few(lh_match *m, const char *s, const lh_step *step, const lh_step *last) {
  for (;; s++) {
    const char *found = run(m, s, step + 1, last);
    if (found) return found;
    if (s >= m->end || !lh_step_takes(step, (unsigned char)*s)) return NULL;
  }
}

static const char *balanced(lh_match *m, const char *s, const lh_step *step) {
  if (s >= m->end || (unsigned char)*s != step->value) return NULL;
  int depth = 1;
  while (++s < m->end) {
    tick(m);
    unsigned char c = (unsigned char)*s;
    if (c == step->other) {
      if (--depth == 0) return s + 1;
    } else if (c == step->value) {
      depth++;
    }
  }
  return NULL;
}

static bool frontier(const lh_match *m, const char *s, const lh_step *step) {
  unsigned char before = s == m->subject ? 0 : (unsigned char)s[-1];
  unsigned char here = s < m->end ? (unsigned char)*s : 0;
  return !lh_step_takes(step, before) && lh_step_takes(step, here);
}

static const char *captured_again(lh_match *m, const char *s, const lh_step *step) {
  const lh_capture *c = &m->captures[step->value];
  if (c->length < 0) {
    luaL_error(m->L, "invalid capture index %%%d in pattern", step->value + 1);
    return NULL;
  }
  m->patience -= c->length / 16;
  if (m->end - s < c->length || memcmp(s, c->start, (size_t)c->length) != 0) return NULL;
  return s + c->length;
}

/* Recursion is as deep as the pattern is long at most, and patterns are short: see MAX_STEPS. */
static const char *run(lh_match *m, const char *s, const lh_step *step, const lh_step *last) {
  for (; step < last; step++) {
    tick(m);
    const char *found;
    bool takes;
    switch (step->kind) {
      case STEP_OPEN:
      case STEP_PLACE:
        m->captures[step->value] =
            (lh_capture){.start = s, .length = step->kind == STEP_PLACE ? LH_POSITION : LH_OPEN};
        return run(m, s, step + 1, last);
      case STEP_CLOSE:
        m->captures[step->value].length = s - m->captures[step->value].start;
        found = run(m, s, step + 1, last);
        if (!found) m->captures[step->value].length = LH_OPEN;
        return found;
      case STEP_BACK:
        if (!(s = captured_again(m, s, step))) return NULL;
        continue;
      case STEP_BALANCED:
        if (!(s = balanced(m, s, step))) return NULL;
        continue;
      case STEP_FRONTIER:
        if (!frontier(m, s, step)) return NULL;
        continue;
      case STEP_END:
        if (s != m->end) return NULL;
        continue;
      default: break;
    }
    takes = s < m->end && lh_step_takes(step, (unsigned char)*s);
    switch (step->repeat) {
      case '*': return run_many(m, s, step, last, s);
      case '+': return takes ? run_many(m, s, step, last, s + 1) : NULL;
      case '-': return run_few(m, s, step, last);
      case '?':
        if (takes && (found = run(m, s + 1, step + 1, last))) return found;
        continue;
      default:
        if (!takes) return NULL;
        s++;
    }
  }
  return s;
}

const char *lh_match_at(lh_match *m, const char *place) {
  return run(m, place, m->pattern->steps, m->pattern->steps + m->pattern->count);
}

/* The first match at or after `place`; a pattern that begins with a letter leaps to the next such letter. */
const char *lh_match_from(lh_match *m, const char *place, const char **start) {
  const lh_pattern *p = m->pattern;
  bool leaps = p->count > 0 && p->steps[0].kind == STEP_LITERAL && (p->steps[0].repeat == 0 || p->steps[0].repeat == '+');
  do {
    if (leaps && !p->anchored) {
      const char *next = place < m->end ? memchr(place, p->steps[0].value, (size_t)(m->end - place)) : NULL;
      if (!next) return NULL;
      m->patience -= (next - place) / 16;
      place = next;
    }
    const char *end = lh_match_at(m, place);
    if (end) {
      *start = place;
      return end;
    }
    tick(m);
  } while (place++ < m->end && !p->anchored);
  return NULL;
}

void lh_push_capture(lh_match *m, int index, const char *start, const char *end) {
  if (index >= m->pattern->captures) {
    if (index != 0) luaL_error(m->L, "invalid capture index %%%d", index + 1);
    lh_charge_bytes(m->L, (size_t)(end - start));
    lua_pushlstring(m->L, start, (size_t)(end - start)); /* no capture: the whole match */
    return;
  }
  const lh_capture *c = &m->captures[index];
  if (c->length == LH_POSITION) {
    lua_pushinteger(m->L, c->start - m->subject + 1);
    return;
  }
  lh_charge_bytes(m->L, (size_t)c->length);
  lua_pushlstring(m->L, c->start, (size_t)c->length);
}

int lh_push_captures(lh_match *m, const char *start, const char *end, bool whole_if_none) {
  int count = m->pattern->captures;
  if (count == 0 && whole_if_none) count = 1;
  luaL_checkstack(m->L, count + 4, "too many captures");
  for (int i = 0; i < count; i++) lh_push_capture(m, i, start, end);
  return count;
}
