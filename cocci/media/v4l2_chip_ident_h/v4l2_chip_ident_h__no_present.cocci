// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_v4l2_chip_ident_h
// compat: touches media/v4l2-chip-ident.h
// upstream: unknown (include/media/v4l2-chip-ident.h), v3.11
//
// What it declared is gone with it. A driver that uses that is left to the compiler to complain of.

@@
@@
- #include <media/v4l2-chip-ident.h>
