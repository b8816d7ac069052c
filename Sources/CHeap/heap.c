#define _DEFAULT_SOURCE
#include "heap.h"

// Before the question which C library this is: its headers say so.
#include <stdint.h>
#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

// A short draft was checked in 2,300 page faults, which took a quarter of the time. Nothing here is needed for more than
// a moment, so memory is not given back, and its first pages are as large as the system has them.
static const size_t piece = (size_t)256 << 20;
static const uintptr_t page = (uintptr_t)2 << 20;
static const size_t first = (size_t)160 << 10;
static const size_t margin = (size_t)32 << 10;

void heap_prepare(int arenas) {
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 2000 << 20);
  mallopt(M_TOP_PAD, (int)piece);
  if (arenas > 0) mallopt(M_ARENA_MAX, arenas);
  // What has been given out so far is less than `first`, so the heap grows now. What is touched before the advice would
  // keep its large page from becoming one: so `first`, and the head of what is left, lie before the first large page.
  uintptr_t start = ((uintptr_t)sbrk(0) + first + margin + page - 1) & ~(page - 1);
  sbrk((intptr_t)(start - first - margin - (uintptr_t)sbrk(0)));
  // Volatile, or nothing would be asked for.
  void *volatile asked = malloc(first);
  if (asked == NULL) {
    // Less than a piece may be had here: then small ones, as the system would give them.
    mallopt(M_TOP_PAD, 128 << 10);
    return;
  }
  free(asked);
  uintptr_t end = (uintptr_t)sbrk(0) & ~(page - 1);
  if (start < end) madvise((void *)start, end - start, MADV_HUGEPAGE);
}

void heap_share(int threads) { mallopt(M_ARENA_MAX, threads); }
#else
void heap_prepare(int arenas) { (void)arenas; }
void heap_share(int threads) { (void)threads; }
#endif
