// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_wake_tx_queue
// compat: touches ieee80211_ops
// upstream: c850e31f79f0 ("wifi: mac80211: add internal handler for wake_tx_queue"), v6.2
//
// mac80211 no longer hands frames to a driver by itself, and ieee80211_alloc_hw() refuses operations without this one. Its own handler
// hands them to the driver's tx(), as it was.

@knows@
identifier object;
expression E;
position p;
@@
  struct ieee80211_ops object@p = {
  .wake_tx_queue = E
  , };

@@
identifier object;
identifier callback;
position p != knows.p;
@@
  struct ieee80211_ops object@p = {
  .tx = callback,
+ .wake_tx_queue = ieee80211_handle_wake_tx_queue,
  };
