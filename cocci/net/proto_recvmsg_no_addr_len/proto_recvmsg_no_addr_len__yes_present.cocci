// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_proto_recvmsg_no_addr_len
// compat: touches recvmsg
// upstream: unknown (include/net/sock.h), v7.3
//
// The wrapper does what the caller did with the length.

@old@
identifier callback, from, into, size, bits, length;
@@
  int callback(struct sock *from, struct msghdr *into, size_t size, int bits, int *length) { ... }

@initialised@
identifier old.callback, ops;
fresh identifier wrapper = "compat_" ## ops ## "_recvmsg";
@@
+static int __maybe_unused wrapper(struct sock *sk, struct msghdr *msg, size_t len, int flags)
+{
+	int addr_len = 0;
+	int ret = callback(sk, msg, len, flags, &addr_len);
+
+	if (ret >= 0)
+		msg->msg_namelen = addr_len;
+	return ret;
+}
+
  struct proto ops = {
  .recvmsg =
- callback
+ wrapper
  , };

@assigned@
identifier old.callback;
struct proto ops;
@@
  ops.recvmsg = callback;

@behind depends on assigned@
identifier old.callback;
fresh identifier wrapper = "compat_" ## callback;
@@
  int callback(...) { ... }
+
+static int __maybe_unused wrapper(struct sock *sk, struct msghdr *msg, size_t len, int flags)
+{
+	int addr_len = 0;
+	int ret = callback(sk, msg, len, flags, &addr_len);
+
+	if (ret >= 0)
+		msg->msg_namelen = addr_len;
+	return ret;
+}

@depends on assigned@
identifier old.callback, behind.wrapper;
struct proto ops;
@@
  ops.recvmsg =
- callback
+ wrapper
  ;
