// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_roam_info_links
// compat: touches cfg80211_roam_info
// upstream: efbabc116500 ("cfg80211: Indicate MLO connection info in connect and roam callbacks"), v6.0
//
// A driver that knows no links has one, which is link 0.

@@
struct cfg80211_roam_info info;
@@
(
- info.bssid
+ info.links[0].bssid
|
- info.bss
+ info.links[0].bss
|
- info.channel
+ info.links[0].channel
)

@@
struct cfg80211_roam_info *info;
@@
(
- info->bssid
+ info->links[0].bssid
|
- info->bss
+ info->links[0].bss
|
- info->channel
+ info->links[0].channel
)

@@
identifier info;
expression E;
@@
  struct cfg80211_roam_info info = {
- .bssid = E,
+ .links[0].bssid = E,
  };

@@
identifier info;
expression E;
@@
  struct cfg80211_roam_info info = {
- .bss = E,
+ .links[0].bss = E,
  };

@@
identifier info;
expression E;
@@
  struct cfg80211_roam_info info = {
- .channel = E,
+ .links[0].channel = E,
  };
