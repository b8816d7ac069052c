/* A Lua state with limits, for scripts that nobody has reason to trust.
 *
 * No header of Lua is included here on purpose: Swift sees this interface and nothing else, so it cannot call a
 * function that raises. Lua raises with longjmp, which would leap over Swift frames without releasing anything.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How a call ended. */
typedef enum {
  LH_OK,
  LH_SYNTAX,       /* the chunk is not Lua */
  LH_RUNTIME,      /* the script raised an error, or Lua did for it */
  LH_INSTRUCTIONS, /* the instruction budget is used up */
  LH_MEMORY,       /* too many bytes in use */
  LH_BLOCK,        /* too many bytes in one block */
  LH_CHURN,        /* too many bytes over the whole run, freed ones included */
  LH_DEADLINE,     /* the wall clock, as the last resort */
  LH_MALFORMED,    /* the result is too deep or too large to be handed over */
} lh_status;

/* What a script may use. Bytes count what Lua asks for, without the allocator's own overhead. */
typedef struct {
  int64_t instructions; /* VM instructions, and charges of library functions, a refill */
  int64_t deadline_ns;  /* wall-clock nanoseconds a refill */
  size_t memory;        /* bytes in use at once */
  size_t block;         /* bytes in one block */
  size_t churn;         /* bytes over all blocks ever grown, a refill */
} lh_limits;

/* A tape is a value tree written in order: a table's node is followed by `count` pairs, a list's by `count` items. */
typedef enum {
  LH_NIL,
  LH_BOOLEAN,  /* integer 0 or 1 */
  LH_INTEGER,
  LH_NUMBER,   /* the bits of a double in `integer` */
  LH_STRING,   /* `count` bytes at `bytes` */
  LH_TABLE,    /* `count` pairs of key and value, keys in a fixed order */
  LH_LIST,     /* host to script only: a read-only list of `count` values */
  LH_RECORD,   /* host to script only: the fields of an object, `count` pairs; nil stands for "known, but not there", LH_OTHER for
                 "ask for this one by LH_OP_MISSING" */
  LH_RANGE,    /* host to script only: a read-only list of `count` objects, ids from `integer` upwards */
  LH_FUNCTION, /* reference in `integer` for lh_call; in arguments of host functions a mere mention */
  LH_OBJECT,   /* a host object, its id in `integer`; `count` holds lh_object_flags */
  LH_OTHER,    /* a value that has no place on a tape */
} lh_tag;

typedef struct {
  lh_tag tag;
  uint32_t count;
  int64_t integer;
  const char *bytes;
} lh_node;

enum { LH_HAS_FIELDS = 1 };

/* Objects with ids below this one stand for what is judged, and runs hand them on; all others end with the run. */
static const int64_t lh_passing = (int64_t)2 << 56;

/* Operations that the host answers besides the functions that lh_define names; those are numbered from 0. */
enum {
  LH_OP_FIELDS = -1,  /* object → record of its fields */
  LH_OP_MISSING = -2, /* object, key → value, or an error that says what is there instead */
  LH_OP_NAME = -3,    /* object → string for messages, without any address */
  LH_OP_CALL = -4,    /* object, arguments… → values */
  LH_OP_MODULE = -5,  /* name → source, chunk name; nil where the pack has no such module */
  LH_OP_PRINT = -6,   /* line → nothing */
  LH_OP_GLOBAL = -7,  /* name → error message about a global that does not exist */
};

/* One call of the host by a script. The host fills the results; its memory must stay as it is until its next call. */
typedef struct {
  int32_t operation;
  uint32_t argument_count; /* values at the top of the tree, not nodes */
  const lh_node *arguments;
  uint32_t result_count; /* likewise */
  const lh_node *results;
  uint64_t cost; /* instructions to charge for what the host did */
} lh_exchange;

/* Answers a script. Returns false to raise results[0], a string. Must call nothing of this header. */
typedef bool (*lh_dispatch)(void *context, lh_exchange *exchange);

/* Where a run failed. */
enum { LH_FRAMES = 24, LH_LOCALS = 24, LH_TEXT = 160, LH_MESSAGE = 1024, LH_PATH = 256 };
typedef struct {
  char source[LH_PATH]; /* chunk name as given to lh_load, or "[C]" */
  char name[64];        /* what the function is called there; empty where Lua cannot say */
  int32_t line;         /* 1-based; 0 in C */
} lh_frame;
typedef struct {
  char name[64];
  char value[LH_TEXT];
} lh_local;
typedef struct {
  lh_status status;
  char message[LH_MESSAGE];
  uint64_t held, asked; /* bytes in use when a cap on memory was reached, and those asked for at once; else 0 */
  int32_t frame_count, local_count;
  int32_t depth; /* call depth, also where it is larger than the frames kept */
  lh_frame frames[LH_FRAMES];
  lh_local locals[LH_LOCALS]; /* of the innermost Lua function */
} lh_failure;

typedef struct lh_state lh_state;

/* Makes a state with the safe library; null when memory is short. `context` is handed to every `dispatch`. */
lh_state *lh_new(const lh_limits *limits, lh_dispatch dispatch, void *context);
void lh_close(lh_state *state);

/* Defines host function `operation` as `library.name`; a null library is the global one, "method" the objects' own. */
lh_status lh_define(lh_state *state, const char *library, const char *name, int32_t operation);
/* Defines a global that takes one table and returns it, so that a file can say what it declares. */
lh_status lh_define_constructor(lh_state *state, const char *name);

/* Fills the budget up again, clears a limit that was hit, and makes objects and functions of earlier runs invalid. */
void lh_refill(lh_state *state);
/* The same for another script about the same subject: objects that stand for what is judged stay, and cost it as if new. */
void lh_renew(lh_state *state);
/* Fills the budget up in the middle of a run, for the next of several subjects; a large one gets `scale` times as much. */
void lh_refuel(lh_state *state, uint32_t scale);
/* Chooses which program the next loads and runs are about: a number from 0, of the caller's making; 0 at first. */
void lh_choose(lh_state *state, int32_t program);
/* Compiles a text chunk; `name` is the file as users see it. A second load under one number replaces the first. */
lh_status lh_load(lh_state *state, const char *source, size_t length, const char *name);
/* Runs the loaded chunk from its first line, modules anew; the result is on the tape. */
lh_status lh_run(lh_state *state);
/* Calls a function that a run has returned with `count` values from `arguments`; the result is on the tape. */
lh_status lh_call(lh_state *state, int64_t function, const lh_node *arguments, uint32_t count);

/* Calls `check` for each of some objects, or for those for which `applies` says yes; either may be 0 for none. Both get the
 * object, `check` the reporter too, then the rest of the arguments. `applied` is set for the objects that `check` was called
 * for; what it returned is on the tape as one table, each value behind the place of its object, nil and false left out. */
typedef struct {
  int64_t applies, check;
  const int64_t *objects;
  uint32_t object_count;
  int64_t reporter;
  const lh_node *rest;
  uint32_t rest_count;
  bool *applied;
  uint32_t reached; /* place of the object in hand when it ended */
} lh_sweep;
lh_status lh_call_each(lh_state *state, lh_sweep *sweep);

/* The first result of the last run or call; valid until the next one. */
const lh_node *lh_tape(const lh_state *state, uint32_t *count);
/* Name of the constructor that made the last run's result, or null. */
const char *lh_constructor_used(const lh_state *state);
/* What went wrong last; null where nothing has. */
const lh_failure *lh_last_failure(const lh_state *state);
/* Instructions charged since the last refill. */
int64_t lh_instructions_used(const lh_state *state);
/* Bytes in use now. */
size_t lh_memory_used(const lh_state *state);
/* Most bytes in use since the last refill. */
size_t lh_memory_peak(const lh_state *state);

/* Lines of one file: bit `line % 8` of byte `line / 8`. Valid until the state runs again. */
typedef struct {
  const char *name;      /* chunk name as given to lh_load */
  uint32_t lines;        /* how many lines both tables have room for */
  const uint8_t *inside; /* lines with code inside a function */
  const uint8_t *run;    /* lines inside functions that ran */
} lh_coverage;
/* Keeps the lines that run from here on, which makes scripts slower; false when memory is short. */
bool lh_cover(lh_state *state);
/* How many files were compiled since. */
uint32_t lh_covered_count(const lh_state *state);
lh_coverage lh_covered(const lh_state *state, uint32_t index);

#ifdef __cplusplus
}
#endif
