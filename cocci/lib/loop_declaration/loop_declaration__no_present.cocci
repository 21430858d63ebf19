// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_loop_declaration
// compat: after guard__no_scope
// compat: touches "for (int " "for (unsigned " "for (long " "for (short " "for (char " "for (bool "
// compat: touches "for (const " "for (struct " "for (enum " "for (size_t " "for (ssize_t " "for (u8 "
// compat: touches "for (u16 " "for (u32 " "for (u64 " "for (s8 " "for (s16 " "for (s32 " "for (s64 "
// compat: touches "for (uint " "for (uint8_t " "for (uint16_t " "for (uint32_t " "for (uint64_t " "for (loff_t "
// compat: touches "for (sector_t " "for (pgoff_t " "for (dma_addr_t " "for (phys_addr_t " "for (__u8 "
// compat: touches "for (__u16 " "for (__u32 " "for (__u64 " "for (typeof("
// compat: touches "for(int " "for(unsigned " "for(long " "for(short " "for(char " "for(bool " "for(const "
// compat: touches "for(struct " "for(enum " "for(size_t " "for(ssize_t " "for(u8 " "for(u16 " "for(u32 "
// compat: touches "for(u64 " "for(s8 " "for(s16 " "for(s32 " "for(s64 " "for(uint " "for(uint8_t "
// compat: touches "for(uint16_t " "for(uint32_t " "for(uint64_t " "for(loff_t " "for(sector_t " "for(pgoff_t "
// compat: touches "for(dma_addr_t " "for(phys_addr_t " "for(__u8 " "for(__u16 " "for(__u32 " "for(__u64 "
// compat: touches "for(typeof("
// upstream: e8c07082a810 ("Kbuild: move to -std=gnu11"), v5.18
//
// From the inside out, as far as three loops go: two that end with one statement can't be done at once.

@loop1@
type T;
identifier i;
expression E;
statement S;
position p;
@@
  for@p (T i = E; ...; ...) S

// Loops with two variables match twice, and are left alone.
@two1@
type T;
identifier loop1.i, j != loop1.i;
expression E;
statement S;
position loop1.p, q;
@@
  for@p@q (T j = E; ...; ...) S

@outer1@
type T, U;
identifier i, j;
expression E, F, X;
statement S, R;
position o;
@@
(
  for@o (T i = E; ...; ...)
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  if (X)
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  if (X) R else
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  while (X)
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  for (...; ...; ...)
  for (U j = F; ...; ...) S
)

@@
type T;
identifier i;
expression E;
statement S;
position p != {two1.q, outer1.o};
@@
+ {
+ T i;
+
  for@p (
- T i = E;
+ i = E;
  ...; ...) S
+ }

@loop2@
type T;
identifier i;
expression E;
statement S;
position p;
@@
  for@p (T i = E; ...; ...) S

// Loops with two variables match twice, and are left alone.
@two2@
type T;
identifier loop2.i, j != loop2.i;
expression E;
statement S;
position loop2.p, q;
@@
  for@p@q (T j = E; ...; ...) S

@outer2@
type T, U;
identifier i, j;
expression E, F, X;
statement S, R;
position o;
@@
(
  for@o (T i = E; ...; ...)
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  if (X)
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  if (X) R else
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  while (X)
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  for (...; ...; ...)
  for (U j = F; ...; ...) S
)

@@
type T;
identifier i;
expression E;
statement S;
position p != {two2.q, outer2.o};
@@
+ {
+ T i;
+
  for@p (
- T i = E;
+ i = E;
  ...; ...) S
+ }

@loop3@
type T;
identifier i;
expression E;
statement S;
position p;
@@
  for@p (T i = E; ...; ...) S

// Loops with two variables match twice, and are left alone.
@two3@
type T;
identifier loop3.i, j != loop3.i;
expression E;
statement S;
position loop3.p, q;
@@
  for@p@q (T j = E; ...; ...) S

@outer3@
type T, U;
identifier i, j;
expression E, F, X;
statement S, R;
position o;
@@
(
  for@o (T i = E; ...; ...)
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  if (X)
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  if (X) R else
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  while (X)
  for (U j = F; ...; ...) S
|
  for@o (T i = E; ...; ...)
  for (...; ...; ...)
  for (U j = F; ...; ...) S
)

@@
type T;
identifier i;
expression E;
statement S;
position p != {two3.q, outer3.o};
@@
+ {
+ T i;
+
  for@p (
- T i = E;
+ i = E;
  ...; ...) S
+ }
