// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_secs_to_jiffies
// compat: touches secs_to_jiffies
// upstream: b35108a51cf7 ("jiffies: Define secs_to_jiffies()"), v6.13
//
// It is an unsigned long, and so is compared and printed.

@@
expression E;
@@
- secs_to_jiffies(E)
+ ((unsigned long)(E) * HZ)
