// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_uninitialized_var
// compat: touches uninitialized_var
// upstream: 3f649ab728cd ("treewide: Remove uninitialized_var() usage"), v5.9
// upstream: 63a0895d960a ("compiler: Remove uninitialized_var() macro"), v5.9
//
// A word to an older compiler: it means what it meant to gcc, in each file that holds it.

@own@
@@
  #define uninitialized_var(...) ...

@module@
@@
  #include <linux/module.h>

@depends on !own@
@@
  #include <linux/module.h>
+ #define uninitialized_var(x) x = x

@kernel depends on !own && !module@
@@
  #include <linux/kernel.h>
+ #define uninitialized_var(x) x = x

@types depends on !own && !module && !kernel@
@@
  #include <linux/types.h>
+ #define uninitialized_var(x) x = x

@depends on !own && !module && !kernel && !types@
@@
  #include <linux/slab.h>
+ #define uninitialized_var(x) x = x
