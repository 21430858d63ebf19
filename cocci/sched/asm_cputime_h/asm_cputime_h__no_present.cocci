// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_asm_cputime_h
// compat: touches asm/cputime.h linux/cputime.h
// upstream: unknown (include/linux/cputime.h), v4.11
//
// What it declared is gone with it. A driver that uses that is left to the compiler to complain of.

@@
@@
- #include <asm/cputime.h>

@@
@@
- #include <linux/cputime.h>
