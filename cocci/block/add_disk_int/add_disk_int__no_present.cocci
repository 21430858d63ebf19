// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_add_disk_int
// compat: touches add_disk device_add_disk
// upstream: 83cbce957446 ("block: add error handling for device_add_disk / add_disk"), v5.15

@@
expression R, P, D, G;
@@
(
- R = add_disk(D);
+ add_disk(D);
+ R = 0;
|
- R = device_add_disk(P, D, G);
+ device_add_disk(P, D, G);
+ R = 0;
|
- return add_disk(D);
+ add_disk(D);
+ return 0;
|
- return device_add_disk(P, D, G);
+ device_add_disk(P, D, G);
+ return 0;
)

@@
expression P, D, G;
statement S;
@@
(
- if (add_disk(D)) S
+ add_disk(D);
|
- if (device_add_disk(P, D, G)) S
+ device_add_disk(P, D, G);
)

// What else the result is used for.

@@
expression P, D, G;
@@
(
  add_disk(D);
|
  device_add_disk(P, D, G);
|
- add_disk(D)
+ (add_disk(D), 0)
|
- device_add_disk(P, D, G)
+ (device_add_disk(P, D, G), 0)
)
