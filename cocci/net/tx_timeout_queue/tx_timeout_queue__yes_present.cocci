// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_tx_timeout_queue && !have_tx_timeout_no_queue
// compat: touches ndo_tx_timeout
// upstream: 0290bd291cc0 ("netdev: pass the stuck queue to the timeout handler"), v5.6

@ops@
identifier o, f;
@@
  struct net_device_ops o = { .ndo_tx_timeout = f, };

@made@
identifier ops.f, d;
@@
  void f(struct net_device *d
+ , unsigned int stuck_queue
  )
  { ... }

@depends on made@
identifier ops.f, d;
@@
  void f(struct net_device *d
+ , unsigned int stuck_queue
  );

@depends on made@
identifier ops.f;
expression D;
@@
  f(D
+ , 0
  )
