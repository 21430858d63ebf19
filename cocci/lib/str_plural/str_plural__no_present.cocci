// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_str_plural
// compat: touches str_plural
// upstream: 9ca5facd0400 ("lib/string_choices: Add str_plural() helper"), v6.9

@@
expression N;
@@
- str_plural(N)
+ ((N) == 1 ? "" : "s")
