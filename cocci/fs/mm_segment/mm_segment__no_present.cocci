// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_mm_segment
// compat: touches mm_segment_t
// upstream: 967747bbc084 ("uaccess: remove CONFIG_SET_FS"), v5.18
//
// A variable that only code for older kernels uses. One that is used here has no get_fs() to get a value of, and is left
// to the compiler to complain of.

@@
typedef mm_segment_t;
@@
- mm_segment_t
+ unsigned long
