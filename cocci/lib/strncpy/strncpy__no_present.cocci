// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_strncpy
// compat: touches strncpy
// upstream: 079a028d6327 ("string: Remove strncpy() from the kernel"), v7.2
//
// As strncpy(): no NUL behind what fills the buffer, and zeros up to its end behind what does not.
// Where the value of the call is used, it is left alone.

// Each argument must be evaluated once.
@effect@
expression to, from, size, E, F;
assignment operator assign;
position p;
@@
(
  strncpy@p(to, <+... \(E(...)\|E++\|E--\|++E\|--E\|E assign F\) ...+>, size);
|
  strncpy@p(to, from, <+... \(E(...)\|E++\|E--\|++E\|--E\|E assign F\) ...+>);
)

@plain@
expression to, from, size;
position p != effect.p;
@@
  strncpy@p(to, from, size);

@@
expression to, from, size;
position plain.p;
@@
- strncpy@p(to, from, size)
+ memcpy_and_pad(to, size, from, strnlen(from, size), 0)

@@
expression to, from, size;
@@
- strncpy(to, from, size);
+ {
+ const char *compat_from = from;
+ const size_t compat_size = size;
+
+ memcpy_and_pad(to, compat_size, compat_from, strnlen(compat_from, compat_size), 0);
+ }
