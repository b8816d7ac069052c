/* RE2 for callers that know no C++: linear time, bounded memory, byte offsets. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct re2_expression re2_expression;

/* Compiles a pattern over UTF-8. Null where it is refused; `error` then says why, cut at `error_size` bytes. */
re2_expression *re2_compile(
    const char *pattern, size_t length, bool ignore_case, int64_t memory, char *error, size_t error_size);
void re2_free(re2_expression *expression);

/* Number of capturing groups. */
int32_t re2_groups(const re2_expression *expression);
/* How much work a byte of text may be, relative to a literal. */
int32_t re2_program_size(const re2_expression *expression);
/* Finds the first match at or after byte `from`. `spans` takes a pair of byte offsets for the match and one for each
 * group, -1 for a group that took no part; `count` is the number of pairs. */
bool re2_find(
    const re2_expression *expression, const char *text, size_t length, size_t from, int64_t *spans, int32_t count);

#ifdef __cplusplus
}
#endif
