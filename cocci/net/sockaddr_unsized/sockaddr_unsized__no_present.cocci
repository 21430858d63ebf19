// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_sockaddr_unsized
// compat: touches sockaddr_unsized
// upstream: bf33247a90d3 ("net: Add struct sockaddr_unsized for sockaddr of unknown length"), v6.19

@own_type@
@@
  struct sockaddr_unsized { ... };

@own_name@
@@
  #define sockaddr_unsized ...

@depends on !own_type && !own_name@
@@
- struct sockaddr_unsized
+ struct sockaddr
