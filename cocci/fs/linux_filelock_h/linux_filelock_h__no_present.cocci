// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_filelock_h
// compat: touches linux/filelock.h
// upstream: 5970e15dbcfe ("filelock: move file locking definitions to separate header file"), v6.3

@@
@@
- #include <linux/filelock.h>
+ #include <linux/fs.h>
