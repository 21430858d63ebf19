// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_compiler_headers
// compat: touches stdbool.h stddef.h
// upstream: 564f963eabd1 ("isystem: delete global -isystem compile option"), v5.16
//
// What they define has the same names and values in the kernel's own headers.

@@
@@
(
- #include <stdbool.h>
+ #include <linux/types.h>
|
- #include <stddef.h>
+ #include <linux/types.h>
)
