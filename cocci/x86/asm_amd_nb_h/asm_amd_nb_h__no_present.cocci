// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_asm_amd_nb_h
// compat: touches asm/amd/nb.h asm/amd/node.h
// upstream: bcbb65559532 ("x86/platform/amd: Move the <asm/amd_nb.h> header to <asm/amd/nb.h>"), v6.16
//
// amd_smn_read() is in asm/amd/node.h, and was in asm/amd_nb.h.

@@
@@
- #include <asm/amd/nb.h>
+ #include <asm/amd_nb.h>

@@
@@
- #include <asm/amd/node.h>
+ #include <asm/amd_nb.h>
