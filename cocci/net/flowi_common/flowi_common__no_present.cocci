// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_flowi_common
// compat: touches security_skb_classify_flow security_sk_classify_flow security_req_classify_flow
// upstream: 3df98d79215a ("lsm,selinux: pass flowi_common instead of flowi to the LSM hooks"), v5.11

@@
expression whose, flow;
@@
\( security_skb_classify_flow \| security_sk_classify_flow \| security_req_classify_flow \)
  (whose,
- flowi4_to_flowi_common
+ flowi4_to_flowi
  (flow))

@@
expression whose, flow;
@@
\( security_skb_classify_flow \| security_sk_classify_flow \| security_req_classify_flow \)
  (whose,
- flowi6_to_flowi_common
+ flowi6_to_flowi
  (flow))
