/* md4c: a Markdown parser whose text pointers point into the input, so every byte offset is exact. */
#include <md4c.h>
