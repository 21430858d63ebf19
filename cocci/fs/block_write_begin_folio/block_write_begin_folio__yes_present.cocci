// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_block_write_begin_folio
// compat: touches __block_write_begin
// upstream: unknown (include/linux/buffer_head.h), v6.12
//
// Where the file system has not asked for large folios a page is all of its folio.

@@
struct page *P;
@@
  __block_write_begin(
- P
+ page_folio(P)
  , ...)

@@
struct vm_fault *V;
@@
  __block_write_begin(
- V->page
+ page_folio(V->page)
  , ...)
