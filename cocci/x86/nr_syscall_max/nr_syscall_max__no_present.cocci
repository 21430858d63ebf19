// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_nr_syscall_max
// compat: touches __NR_syscall_max
// upstream: unknown (arch/x86/include/asm/unistd.h), v5.14
//
// NR_syscalls was one more than it.

@@
@@
- __NR_syscall_max
+ (NR_syscalls - 1)
