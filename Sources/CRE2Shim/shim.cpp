#include "re2shim.h"

#include <re2/re2.h>

#include <cstring>
#include <memory>
#include <new>
#include <vector>

namespace {

const RE2 *unwrap(const re2_expression *expression) { return reinterpret_cast<const RE2 *>(expression); }

void explain(const std::string &why, char *error, size_t size) {
  if (size == 0) return;
  const size_t count = why.size() < size ? why.size() : size - 1;
  std::memcpy(error, why.data(), count);
  error[count] = 0;
}

}  // namespace

re2_expression *re2_compile(
    const char *pattern, size_t length, bool ignore_case, int64_t memory, char *error, size_t error_size) {
  RE2::Options options;
  options.set_case_sensitive(!ignore_case);
  options.set_log_errors(false);
  options.set_max_mem(memory);
  std::unique_ptr<RE2> expression(new (std::nothrow) RE2(re2::StringPiece(pattern, length), options));
  if (expression && expression->ok()) return reinterpret_cast<re2_expression *>(expression.release());
  explain(expression ? expression->error() : "out of memory", error, error_size);
  return nullptr;
}

void re2_free(re2_expression *expression) { delete reinterpret_cast<RE2 *>(expression); }

int32_t re2_groups(const re2_expression *expression) { return unwrap(expression)->NumberOfCapturingGroups(); }

int32_t re2_program_size(const re2_expression *expression) { return unwrap(expression)->ProgramSize(); }

bool re2_find(
    const re2_expression *expression, const char *text, size_t length, size_t from, int64_t *spans, int32_t count) {
  std::vector<re2::StringPiece> found(static_cast<size_t>(count));
  const re2::StringPiece subject(text, length);
  if (!unwrap(expression)->Match(subject, from, length, RE2::UNANCHORED, found.data(), count)) return false;
  for (int32_t i = 0; i < count; i++) {
    const char *start = found[i].data();
    spans[2 * i] = start ? start - text : -1;
    spans[2 * i + 1] = start ? start - text + static_cast<int64_t>(found[i].size()) : -1;
  }
  return true;
}
