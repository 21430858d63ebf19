// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_cleanup_free
// compat: touches linux/cleanup.h
// upstream: 54da6a092431 ("locking: Introduce __cleanup() based infrastructure"), v6.5

@@
@@
- #include <linux/cleanup.h>
