// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ch_switch_link
// compat: touches cfg80211_ch_switch_notify cfg80211_ch_switch_started_notify
// upstream: 7b0a0e3c3a88 ("wifi: cfg80211: do some rework towards MLO link APIs"), v6.0
// upstream: unknown (include/net/cfg80211.h), v6.9
//
// A driver that knows no links has one, which is link 0. Nothing is quiet if the driver does not say so. What is punctured is
// a member of the channel now: a call that names something else than nothing stays as it is.

@@
expression dev, chandef, link;
@@
(
  cfg80211_ch_switch_notify(dev, chandef
+ , 0
  )
|
  cfg80211_ch_switch_notify(dev, chandef, link
- , 0
  )
)

@@
expression dev, chandef, link, count, quiet;
@@
(
- cfg80211_ch_switch_started_notify(dev, chandef, count)
+ cfg80211_ch_switch_started_notify(dev, chandef, 0, count, false)
|
- cfg80211_ch_switch_started_notify(dev, chandef, count, quiet)
+ cfg80211_ch_switch_started_notify(dev, chandef, 0, count, quiet)
|
  cfg80211_ch_switch_started_notify(dev, chandef, link, count, quiet
- , 0
  )
)
