// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kmap_local_page
// compat: after bvec_kmap_local__no_present
// compat: touches kmap_local_page kunmap_local
// upstream: f3ba3c710ac5 ("mm/highmem: Provide kmap_local*"), v5.11
//
// kmap_atomic() disables preemption and page faults: a driver that sleeps, or
// touches user memory, between the two calls needs more than this rule.

@@
expression P;
@@
- kmap_local_page(P)
+ kmap_atomic(P)

@@
expression A;
@@
- kunmap_local(A)
+ kunmap_atomic(A)
