// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_dev_base_lock
// compat: touches dev_base_lock
// upstream: 1b3ef46cb7f2 ("net: remove dev_base_lock"), v6.9
//
// Readers of the list of devices read it under RCU. Neither section may sleep. What writes is left to the compiler.

@@
expression net;
identifier dev;
iterator name for_each_netdev;
iterator name for_each_netdev_rcu;
statement S;
symbol dev_base_lock;
@@
  read_lock(&dev_base_lock);
  ... when any
      when != read_unlock(&dev_base_lock);
- for_each_netdev(net, dev)
+ for_each_netdev_rcu(net, dev)
  S

@@
symbol dev_base_lock;
@@
(
- read_lock(&dev_base_lock)
+ rcu_read_lock()
|
- read_unlock(&dev_base_lock)
+ rcu_read_unlock()
)
