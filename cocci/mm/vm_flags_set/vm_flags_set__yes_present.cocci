// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_vm_flags_set && !have_vm_flags_assign
// compat: touches vm_flags
// upstream: bc292ab00f6c ("mm: introduce vma->vm_flags wrapper functions"), v6.3
//
// vm_flags_set() and its kin take the vma's lock for writing. A page fault holds it for reading, and would wait for itself (since
// v6.6, where faults of all kinds of mappings may hold it): what handles one is left to the compiler.

@fault@
struct vm_area_struct *V;
identifier handler, vmf;
position p;
@@
  handler(..., struct vm_fault *vmf, ...) { <... V->vm_flags@p ...> }

@@
struct vm_area_struct *V;
expression F, G;
position p != fault.p;
@@
(
- V->vm_flags@p |= F
+ vm_flags_set(V, F)
|
- V->vm_flags@p = V->vm_flags | F
+ vm_flags_set(V, F)
|
- V->vm_flags@p &= ~F
+ vm_flags_clear(V, F)
|
- V->vm_flags@p &= F
+ vm_flags_clear(V, ~(F))
|
- V->vm_flags@p = (V->vm_flags & ~F) | G
+ vm_flags_mod(V, G, F)
|
- V->vm_flags@p = F
+ vm_flags_reset(V, F)
)
