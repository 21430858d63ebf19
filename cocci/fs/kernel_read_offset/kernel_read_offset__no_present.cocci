// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kernel_read_offset
// compat: touches kernel_read kernel_write
// upstream: bdd1d2d3d251 ("fs: fix kernel_read prototype"), v4.14
// upstream: e13ec939e96b ("fs: fix kernel_write prototype"), v4.14
//
// The old form compiles with warnings, and takes the offset for an address. It is told by a number where the new form
// has a pointer; a struct kiocb is where one lies.

@own_function@
type T;
identifier f = {kernel_read, kernel_write};
@@
  T f(...) { ... }

@own_macro@
identifier f = {kernel_read, kernel_write};
@@
  #define f(...) ...

@own_name@
identifier f = {kernel_read, kernel_write};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
typedef loff_t;
expression F, B, N, X;
constant C;
loff_t O;
@@
(
- kernel_read(F, C, B, N)
+ kernel_read(F, B, N, &((struct kiocb){ .ki_pos = C }).ki_pos)
|
- kernel_read(F, O, B, N)
+ kernel_read(F, B, N, &((struct kiocb){ .ki_pos = O }).ki_pos)
|
- kernel_read(F, X->f_pos, B, N)
+ kernel_read(F, B, N, &((struct kiocb){ .ki_pos = X->f_pos }).ki_pos)
|
- kernel_write(F, B, N, C)
+ kernel_write(F, B, N, &((struct kiocb){ .ki_pos = C }).ki_pos)
|
- kernel_write(F, B, N, O)
+ kernel_write(F, B, N, &((struct kiocb){ .ki_pos = O }).ki_pos)
|
- kernel_write(F, B, N, X->f_pos)
+ kernel_write(F, B, N, &((struct kiocb){ .ki_pos = X->f_pos }).ki_pos)
)
