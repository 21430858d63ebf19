// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_set_capacity_and_notify
// compat: touches set_capacity_and_notify
// upstream: 449f4ec9892e ("block: remove the update_bdev parameter to set_capacity_revalidate_and_notify"), v5.11
//
// The old function takes the mutex that open and release of a block device are
// called with: a driver must not call it with a lock that these take.

@@
expression D, S;
@@
- set_capacity_and_notify(D, S)
+ set_capacity_revalidate_and_notify(D, S, true)
