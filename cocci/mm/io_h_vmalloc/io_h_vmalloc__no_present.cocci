// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_io_h_vmalloc
// compat: touches vmap vunmap vmalloc vzalloc vfree vmalloc_user vmalloc_to_page is_vmalloc_addr remap_vmalloc_range
// upstream: unknown (include/asm-generic/io.h), v6.12
//
// It came along with these headers. Only files that hold one of these words are looked at. A
// header included twice does no harm.

@@
@@
  #include <linux/io.h>
+ #include <linux/vmalloc.h>

@@
@@
  #include <asm/io.h>
+ #include <linux/vmalloc.h>

@@
@@
  #include <linux/dma-buf.h>
+ #include <linux/vmalloc.h>

@@
@@
  #include <linux/dma-mapping.h>
+ #include <linux/vmalloc.h>

@@
@@
  #include <linux/pci.h>
+ #include <linux/vmalloc.h>

// It came along with a frame buffer, too.
@@
@@
  #include <linux/fb.h>
+ #include <linux/vmalloc.h>

// And with what maps memory for devices by itself.
@@
@@
  #include <linux/kfifo.h>
+ #include <linux/vmalloc.h>

@@
@@
  #include <linux/scatterlist.h>
+ #include <linux/vmalloc.h>
