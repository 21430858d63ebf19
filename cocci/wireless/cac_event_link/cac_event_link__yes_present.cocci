// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_cac_event_link
// compat: touches cfg80211_cac_event
// upstream: 81f67d60ebf2 ("wifi: cfg80211: handle DFS per link"), v6.12
//
// A driver that knows no links has one, which is link 0.

@@
expression dev, chandef, event, gfp;
@@
  cfg80211_cac_event(dev, chandef, event, gfp
+ , 0
  )
