// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_cong_control_ack
// compat: touches cong_control
// upstream: 57bfc7605ca5 ("tcp: Add new args for cong_control in tcp_congestion_ops"), v6.10
//
// A function that looks at the ACK or at its flags is left alone: nobody tells it of them here.

@controls@
typedef u32;
identifier callback, first, second, third, fourth;
@@
  void callback(struct sock *first, u32 second, int third, const struct rate_sample *fourth) { ... }

@looks@
identifier controls.callback, controls.first, controls.second, controls.third, controls.fourth;
@@
  void callback(struct sock *first, u32 second, int third, const struct rate_sample *fourth)
  { <+... \( second \| third \) ...+> }

@depends on !looks@
identifier controls.callback, object;
fresh identifier wrapper = "compat_" ## object ## "_cong_control";
@@
+static void __maybe_unused wrapper(struct sock *sk, const struct rate_sample *rs)
+{
+	callback(sk, 0, 0, rs);
+}
+
  struct tcp_congestion_ops object = {
  .cong_control =
- callback
+ wrapper
  , };
