// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_s_mode
// compat: touches s_mode
// upstream: unknown (include/linux/fs.h), v6.5
//
// The kernel closed the device with it. Where a driver reads it, it is left to the compiler to complain of.

@@
struct super_block *S;
expression E;
@@
- S->s_mode = E
+ (void)(E)
