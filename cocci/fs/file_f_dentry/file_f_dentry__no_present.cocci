// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_file_f_dentry
// compat: touches f_dentry f_vfsmnt
// upstream: unknown (include/linux/fs.h), v3.19
//
// Two names of what lies in f_path.

@own@
identifier f = {f_dentry, f_vfsmnt};
@@
  #define f ...

@depends on !own@
struct file *F;
@@
(
- F->f_dentry
+ F->f_path.dentry
|
- F->f_vfsmnt
+ F->f_path.mnt
)
