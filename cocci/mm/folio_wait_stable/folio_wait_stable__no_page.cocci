// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_folio_wait_stable && !have_wait_for_stable_page
// compat: touches wait_for_stable_page
// upstream: unknown (include/linux/pagemap.h), v5.16

@@
expression E;
@@
- wait_for_stable_page(E)
+ folio_wait_stable(page_folio(E))
