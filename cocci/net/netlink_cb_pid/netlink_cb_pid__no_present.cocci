// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netlink_cb_pid
// compat: touches NETLINK_CB snd_pid
// upstream: 15e473046cb6 ("netlink: Rename pid to portid to avoid confusion"), v3.7

@@
expression S;
@@
  NETLINK_CB(S).
- pid
+ portid

@@
struct genl_info *I;
@@
  I->
- snd_pid
+ snd_portid
