// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_strlcpy
// compat: touches strlcpy
// compat: allow twice a source with an effect is left alone
// upstream: d26270061ae6 ("string: Remove strlcpy()"), v6.8
//
// strscpy() copies the same bytes. strlcpy() gave the length of the source; where that
// is used, it is asked for, unless the source is an expression that must not be
// evaluated twice, or an argument of a macro, which may be one: there strlcpy() stays.

@own_function@
type T;
@@
  T strlcpy(...) { ... }

@own_macro@
@@
  #define strlcpy(...) ...

@own_name@
@@
  #define strlcpy ...

@depends on !own_function && !own_macro && !own_name@
expression D, S, N;
@@
- strlcpy
+ strscpy
  (D, S, N);

@macro@
identifier m;
expression D, S, N;
position p;
@@
  #define m(...) <+... strlcpy@p(D, S, N) ...+>

@effects@
expression D, S, N, E;
identifier f;
position p;
@@
strlcpy@p(D, \(<+... f(...) ...+>\|<+... E++ ...+>\|<+... E-- ...+>\|<+... ++E ...+>\|<+... --E ...+>\), N)

@depends on !own_function && !own_macro && !own_name@
expression D, S, N;
position p != {effects.p, macro.p};
@@
- strlcpy@p(D, S, N)
+ (strscpy(D, S, N), strlen(S))
