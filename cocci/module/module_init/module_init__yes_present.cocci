// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_module_init
// compat: touches init_module cleanup_module
// upstream: 4fab2d7628dd ("objtool: Fix init_module() handling"), v6.15
//
// Declarations of the driver's own go: the kernel's header has both, and renamed they would not be static.

@@
@@
- int init_module(...);

@@
@@
- void cleanup_module(...);

@@
@@
+ static int compat_init_module(void);
  int
- init_module
+ compat_init_module
  (...) { ... }
+ module_init(compat_init_module);

@@
@@
+ static void compat_cleanup_module(void);
  void
- cleanup_module
+ compat_cleanup_module
  (...) { ... }
+ module_exit(compat_cleanup_module);
