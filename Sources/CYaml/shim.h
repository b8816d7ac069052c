/* libyaml: events with marks, from which the reader of records builds its own tree. */
#include <yaml.h>
