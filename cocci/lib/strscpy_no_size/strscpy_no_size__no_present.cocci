// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_strscpy_no_size
// compat: touches strscpy strscpy_pad
// upstream: e6584c3964f2 ("string: Allow 2-argument strscpy()"), v6.9
//
// The new form takes arrays only.

@own_function@
type T;
identifier f = {strscpy, strscpy_pad};
@@
  T f(...) { ... }

@own_macro@
identifier f = {strscpy, strscpy_pad};
@@
  #define f(...) ...

@own_name@
identifier f = {strscpy, strscpy_pad};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression to, from;
@@
(
- strscpy(to, from)
+ strscpy(to, from, sizeof(to))
|
- strscpy_pad(to, from)
+ strscpy_pad(to, from, sizeof(to))
)
