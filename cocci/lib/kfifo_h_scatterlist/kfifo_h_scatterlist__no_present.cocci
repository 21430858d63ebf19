// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kfifo_h_scatterlist
// compat: touches linux/kfifo.h
// upstream: unknown (include/linux/kfifo.h), v6.10
//
// With the pages of a scatter list came memory, locks, timers and work, for a file that includes little else. A header
// included twice does no harm.

@@
@@
  #include <linux/kfifo.h>
+ #include <linux/kernel.h>
+ #include <linux/scatterlist.h>
