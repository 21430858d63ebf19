// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_userhdr && have_genl_info_userhdr
// compat: touches userhdr
// upstream: bffcc6882a1b ("genetlink: remove userhdr from struct genl_info"), v6.6

@@
struct genl_info *I;
@@
- I->userhdr
+ genl_info_userhdr(I)
