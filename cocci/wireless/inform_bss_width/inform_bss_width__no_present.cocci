// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_inform_bss_width
// compat: touches scan_width
// upstream: unknown (include/net/cfg80211.h), v6.7
//
// The kernel takes each for 20 MHz since. A narrower one stays as it is.

@@
identifier bss;
@@
  struct cfg80211_inform_bss bss = {
- .scan_width = NL80211_BSS_CHAN_WIDTH_20,
  };

@@
struct cfg80211_inform_bss bss;
@@
- bss.scan_width = NL80211_BSS_CHAN_WIDTH_20;

@@
struct cfg80211_inform_bss *bss;
@@
- bss->scan_width = NL80211_BSS_CHAN_WIDTH_20;
