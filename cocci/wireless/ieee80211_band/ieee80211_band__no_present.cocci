// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ieee80211_band
// compat: touches ieee80211_band IEEE80211_BAND_2GHZ IEEE80211_BAND_5GHZ IEEE80211_BAND_60GHZ IEEE80211_NUM_BANDS
// upstream: 57fbcce37be7 ("cfg80211: remove enum ieee80211_band"), v4.7

@own@
identifier f = {ieee80211_band, IEEE80211_BAND_2GHZ, IEEE80211_BAND_5GHZ, IEEE80211_NUM_BANDS};
@@
  #define f ...

@own_enum@
@@
  enum ieee80211_band { ... };

@depends on !own && !own_enum@
symbol IEEE80211_BAND_2GHZ, IEEE80211_BAND_5GHZ, IEEE80211_BAND_60GHZ, IEEE80211_NUM_BANDS;
@@
(
- IEEE80211_BAND_2GHZ
+ NL80211_BAND_2GHZ
|
- IEEE80211_BAND_5GHZ
+ NL80211_BAND_5GHZ
|
- IEEE80211_BAND_60GHZ
+ NL80211_BAND_60GHZ
|
- IEEE80211_NUM_BANDS
+ NUM_NL80211_BANDS
)

@depends on !own && !own_enum@
@@
- enum ieee80211_band
+ enum nl80211_band
