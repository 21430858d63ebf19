// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_str_plural
// compat: touches str_plural
// upstream: 9ca5facd0400 ("lib/string_choices: Add str_plural() helper"), v6.9

@own_function@
type T;
@@
  T str_plural(...) { ... }

@own_macro@
@@
  #define str_plural(...) ...

@own_name@
@@
  #define str_plural ...

@depends on !own_function && !own_macro && !own_name@
expression N;
@@
- str_plural(N)
+ ((N) == 1 ? "" : "s")
