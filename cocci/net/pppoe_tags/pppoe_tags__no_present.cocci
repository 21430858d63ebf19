// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pppoe_tags
// compat: touches pppoe_hdr pppoe_tag
// upstream: unknown (include/uapi/linux/if_pppox.h), v7.3
//
// Both structures are packed: what the members named begins where the structure ends.

@@
struct pppoe_hdr *hdr;
@@
- hdr->tag
+ ((struct pppoe_tag *)(hdr + 1))

@@
struct pppoe_tag *tag;
@@
- tag->tag_data
+ ((char *)(tag + 1))
