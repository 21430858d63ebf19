// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_vm_flags_set
// compat: touches vm_flags_set vm_flags_clear vm_flags_mod vm_flags_reset vm_flags_init
// compat: allow twice what a call or a step names is left alone
// upstream: bc292ab00f6c ("mm: introduce vma->vm_flags wrapper functions"), v6.3

// What names the vma must have no effect where it is named twice: else the call stays.

@@
expression V, F, G, E;
identifier fn;
@@
(
  vm_flags_mod(<+... fn(...) ...+>, F, G)
|
  vm_flags_mod(<+... \(E++\|E--\|++E\|--E\) ...+>, F, G)
|
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
