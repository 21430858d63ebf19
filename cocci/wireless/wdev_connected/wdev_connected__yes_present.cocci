// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_wdev_connected && !have_current_bss
// compat: touches current_bss
// upstream: 7b0a0e3c3a88 ("wifi: cfg80211: do some rework towards MLO link APIs"), v6.0
//
// Where only is asked whether there is one. What is read of it stays as it is.

@@
struct wireless_dev *wdev;
statement S, S2;
expression e;
@@
(
  if (
- wdev->current_bss
+ wdev->connected
  ) S else S2
|
- wdev->current_bss != NULL
+ wdev->connected
|
- wdev->current_bss == NULL
+ !wdev->connected
|
  !
- wdev->current_bss
+ wdev->connected
|
- wdev->current_bss && e
+ wdev->connected && e
|
- e && wdev->current_bss
+ e && wdev->connected
)
