// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kmap_local_page
// compat: after bvec_kmap_local__no_present
// compat: touches kmap_local_page kunmap_local
// compat: allow twice only one of the two is evaluated
// upstream: f3ba3c710ac5 ("mm/highmem: Provide kmap_local*"), v5.11
//
// Without CONFIG_HIGHMEM each page has an address, and there is nothing to undo: the code in between
// may sleep, as it may with kmap_local_page(). With it there is only kmap_atomic(), which
// disables preemption and page faults: there a driver that sleeps, or touches user memory, between the two
// calls needs more than this rule.
//
// A driver that has one of the two by itself is left alone: of a pair of calls both are rewritten, or none.

@own_name@
@@
(
#define kmap_local_page ...
|
#define kunmap_local ...
)

@own_macro@
@@
(
#define kmap_local_page(...) ...
|
#define kunmap_local(...) ...
)

@own_map@
type T;
@@
T kmap_local_page(...) { ... }

@own_unmap@
type T;
@@
T kunmap_local(...) { ... }

@depends on !own_name && !own_macro && !own_map && !own_unmap@
expression P;
@@
- kmap_local_page(P)
+ (IS_ENABLED(CONFIG_HIGHMEM) ? kmap_atomic(P) : page_address(P))

@depends on !own_name && !own_macro && !own_map && !own_unmap@
expression A;
@@
- kunmap_local(A);
+ if (IS_ENABLED(CONFIG_HIGHMEM))
+ 	kunmap_atomic(A);
