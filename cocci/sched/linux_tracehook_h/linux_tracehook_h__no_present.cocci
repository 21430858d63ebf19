// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_tracehook_h
// compat: touches linux/tracehook.h
// upstream: unknown (include/linux/tracehook.h), v5.18
//
// A module can't call what it declared, which needs functions that are not exported. It brought three headers along, though.

@@
@@
- #include <linux/tracehook.h>
+ #include <linux/ptrace.h>
+ #include <linux/security.h>
+ #include <linux/task_work.h>
