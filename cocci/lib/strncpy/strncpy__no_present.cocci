// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_strncpy
// compat: touches strncpy
// compat: allow twice an argument with an effect is left alone, or evaluated once by the last part
// upstream: 079a028d6327 ("string: Remove strncpy() from the kernel"), v7.2
//
// As strncpy(): no NUL behind what fills the buffer, and zeros up to its end behind what does not.

@own_function@
type T;
@@
  T strncpy(...) { ... }

@own_macro@
@@
  #define strncpy(...) ...

@own_name@
@@
  #define strncpy ...

// What the arguments of a macro are is not known there: it is left alone.
@macro_a@
identifier m;
expression to, from, size;
position p;
@@
  #define m(...) <+... strncpy@p(to, from, size) ...+>

@whole@
expression to, from, size;
position p;
@@
  strncpy@p(to, from, size);

// Each argument must be evaluated once.
@effect_a@
expression to, from, size, E, F;
assignment operator assign;
position p;
@@
(
  strncpy@p(<+... \(E(...)\|E++\|E--\|++E\|--E\|E assign F\) ...+>, from, size)
|
  strncpy@p(to, <+... \(E(...)\|E++\|E--\|++E\|--E\|E assign F\) ...+>, size)
|
  strncpy@p(to, from, <+... \(E(...)\|E++\|E--\|++E\|--E\|E assign F\) ...+>)
)

// Here the value is used.
@depends on !own_function && !own_macro && !own_name@
expression to, from, size;
position p != {macro_a.p, whole.p, effect_a.p};
@@
- strncpy@p(to, from, size)
+ (memcpy_and_pad(to, size, from, strnlen(from, size), 0), to)

@macro_b@
identifier m;
expression to, from, size;
position p;
@@
  #define m(...) <+... strncpy@p(to, from, size) ...+>

@effect_b@
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
position p != {macro_b.p, effect_b.p};
@@
  strncpy@p(to, from, size);

@depends on !own_function && !own_macro && !own_name@
expression to, from, size;
position plain.p;
@@
- strncpy@p(to, from, size)
+ memcpy_and_pad(to, size, from, strnlen(from, size), 0)

@macro_c@
identifier m;
expression to, from, size;
position p;
@@
  #define m(...) <+... strncpy@p(to, from, size) ...+>

@depends on !own_function && !own_macro && !own_name@
expression to, from, size;
position p != macro_c.p;
@@
- strncpy@p(to, from, size);
+ {
+ const char *compat_from = from;
+ const size_t compat_size = size;
+
+ memcpy_and_pad(to, compat_size, compat_from, strnlen(compat_from, compat_size), 0);
+ }
