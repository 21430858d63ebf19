// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_loop_declaration
// compat: touches "for (int " "for (unsigned " "for (long " "for (size_t " "for (ssize_t "
// compat: touches "for (u8 " "for (u16 " "for (u32 " "for (u64 " "for (char " "for (const " "for (struct "
// upstream: e8c07082a810 ("Kbuild: move to -std=gnu11"), v5.18

@loop@
type T;
identifier i;
expression E, C, N;
statement S;
position p;
@@
  for@p (T i = E; C; N) S

// Loops with two variables match twice, and are left alone.
@two@
type T;
identifier loop.i, j != loop.i;
expression E, C, N;
statement S;
position loop.p, q;
@@
  for@p@q (T j = E; C; N) S

@@
type T;
identifier i;
expression E, C, N;
statement S;
position p != two.q;
@@
+ {
+ T i;
+
  for@p (
- T i = E;
+ i = E;
  C; N) S
+ }
