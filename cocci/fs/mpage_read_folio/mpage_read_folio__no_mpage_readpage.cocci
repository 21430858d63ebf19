// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_mpage_readpage && have_mpage_read_folio
// compat: touches mpage_readpage
// upstream: unknown (include/linux/mpage.h), v6.1

@own_function@
type T;
@@
  T mpage_readpage(...) { ... }

@own_macro@
@@
  #define mpage_readpage(...) ...

@own_name@
@@
  #define mpage_readpage ...

@depends on !own_function && !own_macro && !own_name@
expression page, get;
@@
- mpage_readpage(page, get)
+ mpage_read_folio(page_folio(page), get)
