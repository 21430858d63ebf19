// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_file_lock_core
// compat: touches fl_type fl_flags fl_owner fl_pid fl_file
// upstream: unknown (include/linux/filelock.h), v6.9
//
// Of what is known to be a lock: others have members of these names.

@@
struct file_lock *L;
@@
(
- L->fl_type
+ L->c.flc_type
|
- L->fl_flags
+ L->c.flc_flags
|
- L->fl_owner
+ L->c.flc_owner
|
- L->fl_pid
+ L->c.flc_pid
|
- L->fl_file
+ L->c.flc_file
)

@@
struct file_lock L;
@@
(
- L.fl_type
+ L.c.flc_type
|
- L.fl_flags
+ L.c.flc_flags
|
- L.fl_owner
+ L.c.flc_owner
|
- L.fl_pid
+ L.c.flc_pid
|
- L.fl_file
+ L.c.flc_file
)
