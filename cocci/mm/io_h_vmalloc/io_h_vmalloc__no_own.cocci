// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_io_h_vmalloc
// compat: touches vmap vunmap vmalloc vzalloc vfree vmalloc_user vmalloc_to_page is_vmalloc_addr remap_vmalloc_range
// upstream: unknown (include/asm-generic/io.h), v6.12
//
// A file that includes headers of its driver alone has what these include.

@known@
@@
  #include <...>

@depends on !known@
@@
  #include "..."
+ #include <linux/vmalloc.h>
