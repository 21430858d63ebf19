// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_strlcpy
// compat: touches strlcpy
// upstream: d26270061ae6 ("string: Remove strlcpy()"), v6.8
//
// strscpy() copies the same bytes. strlcpy() gave the length of the source; where that
// is used, it is asked for, unless the source is an expression that must not be
// evaluated twice: there strlcpy() stays.

@@
expression D, S, N;
@@
- strlcpy
+ strscpy
  (D, S, N);

@effects@
expression D, S, N, E;
identifier f;
position p;
@@
strlcpy@p(D, \(<+... f(...) ...+>\|<+... E++ ...+>\|<+... E-- ...+>\|<+... ++E ...+>\|<+... --E ...+>\), N)

@@
expression D, S, N;
position p != effects.p;
@@
- strlcpy@p(D, S, N)
+ (strscpy(D, S, N), strlen(S))
