// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_procfs_root_ino && !have_proc_root_ino
// compat: touches PROC_ROOT_INO
// upstream: unknown (include/uapi/linux/fs.h), v7.3

@own_name@
identifier n = {PROC_ROOT_INO};
@@
  #define n ...

@depends on !own_name@
@@
- PROC_ROOT_INO
+ PROCFS_ROOT_INO
