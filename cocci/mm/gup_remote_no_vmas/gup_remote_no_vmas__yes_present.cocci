// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_gup_remote_no_vmas && !have_gup_remote_vmas
// compat: touches get_user_pages_remote pin_user_pages_remote
// upstream: ca5e863233e8 ("mm/gup: remove vmas parameter from get_user_pages_remote()"), v6.5
//
// A call that asks for the areas is left alone.

@@
identifier f = {get_user_pages_remote, pin_user_pages_remote};
expression mm, start, count, flags, pages, locked;
@@
  f(mm, start, count, flags, pages,
-   NULL,
  locked)
