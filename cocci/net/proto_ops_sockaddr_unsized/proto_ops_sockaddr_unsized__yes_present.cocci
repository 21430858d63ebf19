// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_proto_ops_sockaddr_unsized
// compat: touches proto_ops
// upstream: 0e50474fa514 ("net: Convert proto_ops bind() callbacks to use sockaddr_unsized"), v6.19
//
// What it points to is laid out alike. The function stays as it is, whoever else calls it.

@old@
identifier callback, s, addr, len;
@@
  int callback(struct socket *s, struct sockaddr *addr, int len) { ... }

@@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_bind";
@@
+static int __maybe_unused wrapper(struct socket *s, struct sockaddr_unsized *addr, int len)
+{
+	return callback(s, (struct sockaddr *)addr, len);
+}
+
  struct proto_ops ops = {
  .bind =
- callback
+ wrapper
  , };

@@
struct socket *S;
struct sockaddr *A;
expression L;
@@
  S->ops->bind(S,
- A
+ (struct sockaddr_unsized *)A
  , L)
