// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_vm_flags_set
// compat: touches vm_flags_set vm_flags_clear vm_flags_mod vm_flags_reset vm_flags_init
// upstream: bc292ab00f6c ("mm: introduce vma->vm_flags wrapper functions"), v6.3

@@
expression V, F, G;
@@
(
- vm_flags_set(V, F)
+ V->vm_flags |= F
|
- vm_flags_clear(V, F)
+ V->vm_flags &= ~(F)
|
- vm_flags_mod(V, F, G)
+ V->vm_flags = (V->vm_flags & ~(G)) | (F)
|
- vm_flags_reset(V, F)
+ V->vm_flags = F
|
- vm_flags_init(V, F)
+ V->vm_flags = F
)
