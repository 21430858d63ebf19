// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_proto_ops_sendpage
// compat: touches sendpage
// upstream: unknown (include/linux/net.h), v6.12
//
// A page is sent by sendmsg now, which copies it where it does not know of MSG_SPLICE_PAGES.

@@
identifier ops, f;
@@
(
  struct proto_ops ops = {
- .sendpage = f,
  };
|
  struct proto ops = {
- .sendpage = f,
  };
|
  struct file_operations ops = {
- .sendpage = f,
  };
)
