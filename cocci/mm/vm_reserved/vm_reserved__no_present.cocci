// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_vm_reserved
// compat: touches VM_RESERVED
// upstream: unknown (include/linux/mm.h), v3.7
//
// What it kept a mapping from is said by two flags: it is no part of a dump, and does not grow.

@own@
identifier f = {VM_RESERVED};
@@
  #define f ...

@depends on !own@
symbol VM_RESERVED;
@@
- VM_RESERVED
+ (VM_DONTEXPAND | VM_DONTDUMP)
