#ifndef COMITY_HEAP_H
#define COMITY_HEAP_H

/// Has the allocator take memory from the system in large pieces and keep it; `arenas` is how many heaps threads may
/// have, 0 for as many as the system thinks right. Does nothing where the system's C library is not glibc.
void heap_prepare(int arenas);

/// Lets each of so many threads have a heap of its own from now on; to be called before the first of them begins. Does
/// nothing where the system's C library is not glibc.
void heap_share(int threads);

#endif
