// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_vm_flags_set && !have_vm_flags_assign
// compat: touches vm_flags
// upstream: bc292ab00f6c ("mm: introduce vma->vm_flags wrapper functions"), v6.3

@@
struct vm_area_struct *V;
expression F, G;
@@
(
- V->vm_flags |= F
+ vm_flags_set(V, F)
|
- V->vm_flags = V->vm_flags | F
+ vm_flags_set(V, F)
|
- V->vm_flags &= ~F
+ vm_flags_clear(V, F)
|
- V->vm_flags &= F
+ vm_flags_clear(V, ~(F))
|
- V->vm_flags = (V->vm_flags & ~F) | G
+ vm_flags_mod(V, G, F)
|
- V->vm_flags = F
+ vm_flags_reset(V, F)
)
