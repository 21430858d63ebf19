// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_cong_control_ack
// compat: touches cong_control
// upstream: 57bfc7605ca5 ("tcp: Add new args for cong_control in tcp_congestion_ops"), v6.10

@controls@
identifier callback, first, second;
@@
  void callback(struct sock *first, const struct rate_sample *second) { ... }

@@
identifier controls.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_cong_control";
typedef u32;
@@
+static void __maybe_unused wrapper(struct sock *sk, u32 ack, int flag, const struct rate_sample *rs)
+{
+	callback(sk, rs);
+}
+
  struct tcp_congestion_ops object = {
  .cong_control =
- callback
+ wrapper
  , };
