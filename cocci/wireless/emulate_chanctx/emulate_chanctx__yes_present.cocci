// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_emulate_chanctx
// compat: touches ieee80211_ops
// upstream: 0a44dfc07074 ("wifi: mac80211: simplify non-chanctx drivers"), v6.9
//
// A driver that knows one channel alone says so by the functions that mac80211 has for that; without them ieee80211_alloc_hw() refuses
// its operations. It is told of the channel by config(), as it was.

@knows@
identifier object;
expression E;
position p;
@@
  struct ieee80211_ops object@p = {
  .add_chanctx = E
  , };

@@
identifier object;
identifier callback;
position p != knows.p;
@@
  struct ieee80211_ops object@p = {
  .tx = callback,
+ .add_chanctx = ieee80211_emulate_add_chanctx,
+ .remove_chanctx = ieee80211_emulate_remove_chanctx,
+ .change_chanctx = ieee80211_emulate_change_chanctx,
+ .switch_vif_chanctx = ieee80211_emulate_switch_vif_chanctx,
  };

@@
struct ieee80211_ops *O;
@@
(
- O->add_chanctx = NULL
+ O->add_chanctx = ieee80211_emulate_add_chanctx
|
- O->remove_chanctx = NULL
+ O->remove_chanctx = ieee80211_emulate_remove_chanctx
|
- O->change_chanctx = NULL
+ O->change_chanctx = ieee80211_emulate_change_chanctx
)
