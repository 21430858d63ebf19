// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_select_queue_sb_dev && !have_select_queue_fallback
// compat: touches ndo_select_queue
// upstream: 4f49dec9075a ("net: allow ndo_select_queue to pass netdev"), v4.19
// upstream: a350eccee583 ("net: remove 'fallback' argument from dev->ndo_select_queue()"), v5.2
//
// The fallback was a function of the kernel's, which has a name now. A callback that uses what it was told of acceleration
// is left to the compiler to complain of.

@ops@
identifier o, f;
@@
  struct net_device_ops o = { .ndo_select_queue = f, };

@two@
identifier ops.f, dev, skb;
typedef u16;
@@
  u16 f(struct net_device *dev, struct sk_buff *skb
+ , struct net_device *compat_sb_dev
  )
  { ... }

@depends on two@
identifier ops.f, dev, skb;
@@
  u16 f(struct net_device *dev, struct sk_buff *skb
+ , struct net_device *compat_sb_dev
  );

@four@
identifier ops.f, dev, skb, how, last;
typedef select_queue_fallback_t;
expression A, B;
@@
  u16 f(struct net_device *dev, struct sk_buff *skb,
- void *how, select_queue_fallback_t last
+ struct net_device *compat_sb_dev
  )
  {
  <... when != how
- last(A, B)
+ netdev_pick_tx(A, B, NULL)
  ...>
  }

@depends on four@
identifier ops.f, dev, skb, how, last;
@@
  u16 f(struct net_device *dev, struct sk_buff *skb,
- void *how, select_queue_fallback_t last
+ struct net_device *compat_sb_dev
  );
