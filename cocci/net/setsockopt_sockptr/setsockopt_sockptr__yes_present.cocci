// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_setsockopt_sockptr
// compat: touches setsockopt nf_sockopt_ops
// upstream: unknown (include/linux/net.h), v5.9
//
// The functions stay as they are: their types tell the compiler which of the forms they have, whatever an #if made of the parameters.
// An option that comes from the kernel itself is refused: the driver reads user space.

@socket@
identifier object, callback;
@@
  struct proto_ops object = {
  .setsockopt = callback
  , };

@socket_defined@
identifier socket.callback, first;
fresh identifier wrapper = "compat_" ## callback;
typedef sockptr_t;
@@
  int callback(struct socket *first, ...) { ... }
+
+static int __maybe_unused wrapper(struct socket *sock, int level, int optname, sockptr_t optval, unsigned int optlen)
+{
+	int (*old)(struct socket *, int, int, char *, unsigned int) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	if (optval.is_kernel)
+		return -EOPNOTSUPP;
+	return old(sock, level, optname, optval.user, optlen);
+}

@depends on socket_defined@
identifier object, socket.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct proto_ops object = {
  .setsockopt =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@protocol@
identifier object, callback;
@@
  struct proto object = {
  .setsockopt = callback
  , };

@protocol_defined@
identifier protocol.callback, first;
fresh identifier wrapper = "compat_" ## callback;
typedef sockptr_t;
@@
  int callback(struct sock *first, ...) { ... }
+
+static int __maybe_unused wrapper(struct sock *sk, int level, int optname, sockptr_t optval, unsigned int optlen)
+{
+	int (*old)(struct sock *, int, int, char *, unsigned int) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	if (optval.is_kernel)
+		return -EOPNOTSUPP;
+	return old(sk, level, optname, optval.user, optlen);
+}

@depends on protocol_defined@
identifier object, protocol.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct proto object = {
  .setsockopt =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };

@filter@
identifier object, callback;
@@
  struct nf_sockopt_ops object = {
  .set = callback
  , };

@filter_defined@
identifier filter.callback, first;
fresh identifier wrapper = "compat_" ## callback;
typedef sockptr_t;
@@
  int callback(struct sock *first, ...) { ... }
+
+static int __maybe_unused wrapper(struct sock *sk, int optname, sockptr_t optval, unsigned int optlen)
+{
+	int (*old)(struct sock *, int, void *, unsigned int) =
+		__builtin_choose_expr(__same_type(callback, wrapper), NULL, callback);
+
+	if (optval.is_kernel)
+		return -EOPNOTSUPP;
+	return old(sk, optname, optval.user, optlen);
+}

@depends on filter_defined@
identifier object, filter.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  struct nf_sockopt_ops object = {
  .set =
- callback
+ __builtin_choose_expr(__same_type(callback, wrapper), callback, wrapper)
  , };
