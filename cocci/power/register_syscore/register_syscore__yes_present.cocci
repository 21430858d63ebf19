// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_register_syscore
// compat: touches syscore_ops
// upstream: unknown (include/linux/syscore_ops.h), v6.19
//
// What is registered points to the operations, and is theirs alone: registered twice, it would be in the kernel's list twice, as the operations
// were before. Where these are registered in another file than that which holds them, it is left to the compiler to complain of.

@used@
identifier o;
@@
(
  register_syscore_ops(&o)
|
  unregister_syscore_ops(&o)
)

@ops@
identifier used.o;
fresh identifier s = o ## "_syscore";
@@
  struct syscore_ops o = { ... };
+ static struct syscore s = {
+ 	.ops = &o,
+ };

@depends on ops@
identifier used.o, ops.s;
@@
(
- register_syscore_ops(&o)
+ register_syscore(&s)
|
- unregister_syscore_ops(&o)
+ unregister_syscore(&s)
)

@suspend@
identifier o, f;
@@
  struct syscore_ops o = { .suspend = f, };

@depends on suspend@
identifier suspend.f;
@@
  f(
- void
+ void *data
  ) { ... }

@depends on suspend@
identifier suspend.f;
@@
- f()
+ f(NULL)

@resume@
identifier o, f;
@@
  struct syscore_ops o = { .resume = f, };

@depends on resume@
identifier resume.f;
@@
  f(
- void
+ void *data
  ) { ... }

@depends on resume@
identifier resume.f;
@@
- f()
+ f(NULL)

@shutdown@
identifier o, f;
@@
  struct syscore_ops o = { .shutdown = f, };

@depends on shutdown@
identifier shutdown.f;
@@
  f(
- void
+ void *data
  ) { ... }

@depends on shutdown@
identifier shutdown.f;
@@
- f()
+ f(NULL)
