// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_sockaddr_unsized
// compat: touches kernel_bind kernel_connect
// upstream: 0e50474fa514 ("net: Convert proto_ops bind() callbacks to use sockaddr_unsized"), v6.19

@@
expression sock, addr, len, flags;
@@
(
  kernel_bind(sock, (struct sockaddr_unsized *)addr, len)
|
  kernel_connect(sock, (struct sockaddr_unsized *)addr, len, flags)
|
  kernel_bind(sock,
- (struct sockaddr *)addr
+ (struct sockaddr_unsized *)addr
  , len)
|
  kernel_connect(sock,
- (struct sockaddr *)addr
+ (struct sockaddr_unsized *)addr
  , len, flags)
|
  kernel_bind(sock,
- addr
+ (struct sockaddr_unsized *)addr
  , len)
|
  kernel_connect(sock,
- addr
+ (struct sockaddr_unsized *)addr
  , len, flags)
)
