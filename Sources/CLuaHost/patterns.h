/* A Lua pattern after reading it once: a row of steps. */
#pragma once
#include "internal.h"

typedef enum {
  STEP_LITERAL,  /* one byte */
  STEP_ANY,      /* . */
  STEP_SET,      /* a class or a set: one bit a byte */
  STEP_OPEN,     /* ( */
  STEP_PLACE,    /* () */
  STEP_CLOSE,    /* ) of capture `value` */
  STEP_BACK,     /* %1 */
  STEP_BALANCED, /* %bxy: `value`, `other` */
  STEP_FRONTIER, /* %f[set] */
  STEP_END,      /* $ as the last character */
} lh_step_kind;

typedef struct {
  uint8_t kind;
  char repeat; /* 0, '*', '+', '-', '?' */
  uint8_t value, other;
  uint32_t bits[8]; /* of sets */
} lh_step;

struct lh_pattern {
  bool anchored; /* began with ^ */
  uint8_t captures;
  uint16_t count;
  lh_step steps[];
};

static inline bool lh_step_takes(const lh_step *step, unsigned char c) {
  switch (step->kind) {
    case STEP_LITERAL: return step->value == c;
    case STEP_ANY: return true;
    default: return step->bits[c >> 5] >> (c & 31) & 1;
  }
}
