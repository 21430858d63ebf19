// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_folio_buffers && !have_page_has_buffers
// compat: touches page_has_buffers
// upstream: unknown (include/linux/buffer_head.h), v5.17
//
// It is a pointer, and the old one was 0 or 1.

@@
expression E;
@@
- page_has_buffers(E)
+ (!!folio_buffers(page_folio(E)))
