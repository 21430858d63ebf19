// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_proto_accept_arg
// compat: touches proto_ops proto
// upstream: unknown (include/linux/net.h), v6.12
//
// The functions stay as they are, whoever else calls them.

@proto_ops_accept@
typedef bool;
identifier callback, first, second, third, fourth;
@@
  int callback(struct socket *first, struct socket *second, int third, bool fourth) { ... }

@@
identifier proto_ops_accept.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_accept";
@@
+static int __maybe_unused wrapper(struct socket *sock, struct socket *into, struct proto_accept_arg *arg)
+{
+	return callback(sock, into, arg->flags, arg->kern);
+}
+
  struct proto_ops object = {
  .accept =
- callback
+ wrapper
  , };

@proto_accept@
typedef bool;
identifier callback, first, second, third, fourth;
@@
  struct sock *callback(struct sock *first, int second, int *third, bool fourth) { ... }

@@
identifier proto_accept.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_accept";
@@
+static __maybe_unused struct sock *wrapper(struct sock *sk, struct proto_accept_arg *arg)
+{
+	return callback(sk, arg->flags, &arg->err, arg->kern);
+}
+
  struct proto object = {
  .accept =
- callback
+ wrapper
  , };

// Who calls that of another socket hands the two on.
@@
struct socket *S;
expression N, F, K;
@@
  S->ops->accept(S, N,
- F, K
+ &(struct proto_accept_arg){ .flags = F, .kern = K }
  )
