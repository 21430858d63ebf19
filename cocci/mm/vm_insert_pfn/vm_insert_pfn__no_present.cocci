// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_vm_insert_pfn
// compat: touches vm_insert_pfn vm_insert_pfn_prot
// upstream: ae2b01f37044 ("mm: remove vm_insert_pfn()"), v4.20
//
// Where a page is there already, -EBUSY was returned, which a handler of faults takes for success: it is 0 now, and any error but
// -ENOMEM is -EFAULT. Elsewhere it is left to the compiler to complain of.

@own_function@
type T;
identifier f = {vm_insert_pfn, vm_insert_pfn_prot};
@@
  T f(...) { ... }

@own_macro@
identifier f = {vm_insert_pfn, vm_insert_pfn_prot};
@@
  #define f(...) ...

@own_name@
identifier f = {vm_insert_pfn, vm_insert_pfn_prot};
@@
  #define f ...

@handler depends on !own_function && !own_macro && !own_name exists@
identifier f, v;
position p;
@@
  f(..., struct vm_fault *v) {
  ... when any
(
  vm_insert_pfn@p(...)
|
  vm_insert_pfn_prot@p(...)
)
  ... when any
  }

@@
expression V, A, P, R;
position handler.p;
@@
(
- vm_insert_pfn@p(V, A, P)
+ vm_fault_to_errno(vmf_insert_pfn(V, A, P), 0)
|
- vm_insert_pfn_prot@p(V, A, P, R)
+ vm_fault_to_errno(vmf_insert_pfn_prot(V, A, P, R), 0)
)
