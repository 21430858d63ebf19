// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_stdbool_h
// compat: touches stdbool.h stddef.h stdint.h
// upstream: 564f963eabd1 ("isystem: delete global -isystem compile option"), v5.16
//
// The kernel has had these types, and NULL and offsetof(), all along.

@@
@@
(
- #include <stdbool.h>
+ #include <linux/types.h>
|
- #include <stdint.h>
+ #include <linux/types.h>
|
- #include <stddef.h>
+ #include <linux/stddef.h>
)
