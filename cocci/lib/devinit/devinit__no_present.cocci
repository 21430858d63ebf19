// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devinit
// compat: touches __devinit __devexit __devinitdata __devexitdata __devinitconst __devexit_p
// upstream: unknown (include/linux/init.h), v3.8
//
// A device may come and go as long as the kernel runs: there is nothing that these words could still say. They are made
// nothing, as they were on such a kernel, in each file that holds one.

@own@
identifier f = {__devinit, __devexit, __devinitdata, __devexitdata, __devinitconst, __devexit_p};
@@
  #define f ...

@own_macro@
identifier f = {__devexit_p};
@@
  #define f(...) ...

@depends on !own && !own_macro@
@@
  #include <linux/module.h>
+ #define __devinit
+ #define __devexit
+ #define __devinitdata
+ #define __devexitdata
+ #define __devinitconst
+ #define __devexit_p(x) x
