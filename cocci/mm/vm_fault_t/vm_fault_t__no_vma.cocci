// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_vm_fault_t && !have_fault_vma && !have_fault_int
// compat: touches .fault
// upstream: 11bac8000449 ("mm, fs: reduce fault, page_mkwrite, and pfn_mkwrite to take only vmf"), v4.11
//
// The fault knows its area.

@ops@
identifier o, f;
@@
  struct vm_operations_struct o = { .fault = f, };

@used@
identifier ops.f, area, vmf;
@@
  int f(struct vm_area_struct *area, struct vm_fault *vmf) { <+... area ...+> }

@made depends on used@
identifier ops.f, area, vmf;
typedef vm_fault_t;
@@
- int
+ vm_fault_t
  f(
- struct vm_area_struct *area,
  struct vm_fault *vmf)
  {
+ 	struct vm_area_struct *area = vmf->vma;
+
  ...
  }

@alone depends on !used@
identifier ops.f, area, vmf;
typedef vm_fault_t;
@@
- int
+ vm_fault_t
  f(
- struct vm_area_struct *area,
  struct vm_fault *vmf)
  { ... }

@depends on made || alone@
identifier ops.f, area, vmf;
typedef vm_fault_t;
@@
- int
+ vm_fault_t
  f(
- struct vm_area_struct *area,
  struct vm_fault *vmf);

@depends on made || alone@
identifier ops.f;
expression A, B;
@@
  f(
- A,
  B)

@depends on made || alone@
struct vm_fault *F;
@@
- F->virtual_address
+ (void *)F->address
