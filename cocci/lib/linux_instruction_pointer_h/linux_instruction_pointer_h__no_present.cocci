// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_instruction_pointer_h
// compat: touches linux/instruction_pointer.h
// upstream: unknown (include/linux/instruction_pointer.h), v5.19

@@
@@
- #include <linux/instruction_pointer.h>
+ #include <linux/kernel.h>
