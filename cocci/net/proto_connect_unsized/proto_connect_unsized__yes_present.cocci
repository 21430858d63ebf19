// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_proto_connect_unsized
// compat: touches proto_ops proto
// upstream: unknown (include/net/sock.h), v7.3
//
// What the address points to is laid out alike. The functions stay as they are, whoever else calls them.

@proto_ops_connect@
identifier callback, first, second, third, fourth;
@@
  int callback(struct socket *first, struct sockaddr *second, int third, int fourth) { ... }

@@
identifier proto_ops_connect.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_connect";
@@
+static int __maybe_unused wrapper(struct socket *sock, struct sockaddr_unsized *addr, int len, int flags)
+{
+	return callback(sock, (struct sockaddr *)addr, len, flags);
+}
+
  struct proto_ops object = {
  .connect =
- callback
+ wrapper
  , };

@proto_bind@
identifier callback, first, second, third;
@@
  int callback(struct sock *first, struct sockaddr *second, int third) { ... }

@@
identifier proto_bind.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_bind";
@@
+static int __maybe_unused wrapper(struct sock *sk, struct sockaddr_unsized *addr, int len)
+{
+	return callback(sk, (struct sockaddr *)addr, len);
+}
+
  struct proto object = {
  .bind =
- callback
+ wrapper
  , };

@proto_connect@
identifier callback, first, second, third;
@@
  int callback(struct sock *first, struct sockaddr *second, int third) { ... }

@@
identifier proto_connect.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_connect";
@@
+static int __maybe_unused wrapper(struct sock *sk, struct sockaddr_unsized *addr, int len)
+{
+	return callback(sk, (struct sockaddr *)addr, len);
+}
+
  struct proto object = {
  .connect =
- callback
+ wrapper
  , };

@proto_pre_connect@
identifier callback, first, second, third;
@@
  int callback(struct sock *first, struct sockaddr *second, int third) { ... }

@@
identifier proto_pre_connect.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_pre_connect";
@@
+static int __maybe_unused wrapper(struct sock *sk, struct sockaddr_unsized *addr, int len)
+{
+	return callback(sk, (struct sockaddr *)addr, len);
+}
+
  struct proto object = {
  .pre_connect =
- callback
+ wrapper
  , };

@@
struct socket *S;
struct sockaddr *A;
expression L, F;
@@
  S->ops->connect(S,
- A
+ (struct sockaddr_unsized *)A
  , L, F)
