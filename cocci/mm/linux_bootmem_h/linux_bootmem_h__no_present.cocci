// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_bootmem_h
// compat: touches linux/bootmem.h
// upstream: unknown (include/linux/bootmem.h), v4.20

@@
@@
- #include <linux/bootmem.h>
+ #include <linux/memblock.h>
