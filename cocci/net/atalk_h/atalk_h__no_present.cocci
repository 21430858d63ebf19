// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_atalk_h
// compat: touches linux/atalk.h
// upstream: unknown (include/linux/atalk.h), v7.3
//
// What a bridge reads of a frame. The protocol itself is gone.

@@
typedef __u8, __be16;
@@
- #include <linux/atalk.h>
+ #include <uapi/linux/atalk.h>
+ #ifndef AARP_PA_ALEN
+ #include <linux/if_ether.h>
+ #define DDP_MAXSZ 587
+ #define DDP_MAXHOPS 15
+ struct ddpehdr {
+ 	__be16 deh_len_hops;
+ 	__be16 deh_sum;
+ 	__be16 deh_dnet;
+ 	__be16 deh_snet;
+ 	__u8 deh_dnode;
+ 	__u8 deh_snode;
+ 	__u8 deh_dport;
+ 	__u8 deh_sport;
+ };
+ #define AARP_HW_TYPE_ETHERNET 1
+ #define AARP_PA_ALEN 4
+ #define AARP_REQUEST 1
+ #define AARP_REPLY 2
+ #define AARP_PROBE 3
+ struct elapaarp {
+ 	__be16 hw_type;
+ 	__be16 pa_type;
+ 	__u8 hw_len;
+ 	__u8 pa_len;
+ 	__be16 function;
+ 	__u8 hw_src[ETH_ALEN];
+ 	__u8 pa_src_zero;
+ 	__be16 pa_src_net;
+ 	__u8 pa_src_node;
+ 	__u8 hw_dst[ETH_ALEN];
+ 	__u8 pa_dst_zero;
+ 	__be16 pa_dst_net;
+ 	__u8 pa_dst_node;
+ } __packed;
+ #endif
