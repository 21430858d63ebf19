// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_vm_fault_t && !have_fault_int
// compat: touches .fault .page_mkwrite
// upstream: 1c8f422059ae ("mm: change return type to vm_fault_t"), v4.17

@ops@
identifier o, f;
@@
(
  struct vm_operations_struct o = { .fault = f, };
|
  struct vm_operations_struct o = { .page_mkwrite = f, };
)

@made@
identifier ops.f, vmf;
typedef vm_fault_t;
@@
- int
+ vm_fault_t
  f(struct vm_fault *vmf) { ... }

@depends on made@
identifier ops.f, vmf;
typedef vm_fault_t;
@@
- int
+ vm_fault_t
  f(struct vm_fault *vmf);
