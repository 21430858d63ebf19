// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_alloc_tty_driver && have_tty_alloc_driver
// compat: touches alloc_tty_driver put_tty_driver
// upstream: 56ec5880a28e ("tty: drop alloc_tty_driver"), v5.15
//
// The one returned NULL, the other returns an error in its pointer.

@own_function@
type T;
identifier f = {alloc_tty_driver, put_tty_driver};
@@
  T f(...) { ... }

@own_macro@
identifier f = {alloc_tty_driver, put_tty_driver};
@@
  #define f(...) ...

@own_name@
identifier f = {alloc_tty_driver, put_tty_driver};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier D, owner, member;
expression lines;
@@
(
- D = alloc_tty_driver(lines);
+ D = tty_alloc_driver(lines, 0);
+ if (IS_ERR(D))
+ 	D = NULL;
|
- owner->member = alloc_tty_driver(lines);
+ owner->member = tty_alloc_driver(lines, 0);
+ if (IS_ERR(owner->member))
+ 	owner->member = NULL;
)

@depends on !own_function && !own_macro && !own_name@
expression D;
@@
- put_tty_driver(D)
+ tty_driver_kref_put(D)
