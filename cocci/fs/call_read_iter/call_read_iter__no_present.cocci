// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_call_read_iter
// compat: touches call_read_iter call_write_iter
// upstream: unknown (include/linux/fs.h), v6.12

@own_function@
type T;
identifier f = {call_read_iter, call_write_iter};
@@
  T f(...) { ... }

@own_macro@
identifier f = {call_read_iter, call_write_iter};
@@
  #define f(...) ...

@own_name@
identifier f = {call_read_iter, call_write_iter};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression file, kio, iter;
@@
(
- call_read_iter(file, kio, iter)
+ file->f_op->read_iter(kio, iter)
|
- call_write_iter(file, kio, iter)
+ file->f_op->write_iter(kio, iter)
)
