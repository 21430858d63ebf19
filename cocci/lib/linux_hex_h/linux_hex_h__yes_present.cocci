// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_linux_hex_h && !have_kernel_h_hex
// compat: touches hex_to_bin hex2bin bin2hex hex_byte_pack hex_byte_pack_upper hex_asc_lo hex_asc_hi hex_asc hex_asc_upper
// upstream: unknown (include/linux/kernel.h), v7.3
//
// A header included twice does no harm.

@@
@@
  #include <linux/module.h>
+ #include <linux/hex.h>

@@
@@
  #include <linux/kernel.h>
+ #include <linux/hex.h>
