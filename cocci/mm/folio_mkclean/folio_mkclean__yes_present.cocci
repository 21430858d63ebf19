// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_folio_mkclean && !have_page_mkclean
// compat: touches page_mkclean
// upstream: unknown (include/linux/rmap.h), v6.11

@@
expression E;
@@
- page_mkclean(E)
+ folio_mkclean(page_folio(E))
