// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_create_empty_buffers_folio
// compat: touches create_empty_buffers
// upstream: unknown (include/linux/buffer_head.h), v6.7
//
// Where the file system has not asked for large folios a page is all of its folio.

@@
struct page *P;
@@
  create_empty_buffers(
- P
+ page_folio(P)
  , ...)

@@
struct vm_fault *V;
@@
  create_empty_buffers(
- V->page
+ page_folio(V->page)
  , ...)
