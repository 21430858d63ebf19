// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_secs_to_jiffies
// compat: touches secs_to_jiffies
// upstream: b35108a51cf7 ("jiffies: Define secs_to_jiffies()"), v6.13

@@
constant C;
expression E;
@@
(
- secs_to_jiffies(1)
+ HZ
|
- secs_to_jiffies(C)
+ (C * HZ)
|
- secs_to_jiffies(E)
+ ((unsigned long)(E) * HZ)
)
