// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_string_choices_h
// compat: touches string_choices
// upstream: fca76071bab2 ("lib/string_helpers: Split out string_choices.h"), v6.5
//
// Before v5.18 linux/string_helpers.h does not include what it uses.

@@
@@
- #include <linux/string_choices.h>
+ #include <linux/string.h>
+ #include <linux/string_helpers.h>
