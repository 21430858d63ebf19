// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_iterate_shared
// compat: touches iterate
// upstream: 3e3271549670 ("vfs: get rid of old '->iterate' directory operation"), v6.6
//
// The wrapper takes the inode's lock alone, as the core did.

@@
identifier ops, f;
declarer name WRAP_DIR_ITER;
fresh identifier wrapper = "shared_" ## f;
@@
+WRAP_DIR_ITER(f);
+
  struct file_operations ops = {
- .iterate = f,
+ .iterate_shared = wrapper,
  };
