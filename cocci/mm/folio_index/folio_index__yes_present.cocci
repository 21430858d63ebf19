// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_folio_index
// compat: touches page->index ]->index
// upstream: acc53a0b4c15 ("mm: rename page->index to page->__folio_index"), v6.16
//
// For a page that the driver allocated and uses the index of, the field is the same under another name.

@@
struct page *P;
@@
- P->index
+ P->__folio_index

@@
struct page *[] A;
expression E;
@@
- A[E]->index
+ A[E]->__folio_index
