// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_frag_page_offset
// compat: touches page_offset skb_frag_t frags[
// upstream: b54c9d5bd6e3 ("net: Use skb_frag_off accessors"), v5.4
// upstream: b8b576a16f79 ("net: Rename skb_frag_t size to bv_len"), v5.4

@@
typedef skb_frag_t;
skb_frag_t *F;
expression S, I, N;
@@
(
- F->page_offset = N
+ skb_frag_off_set(F, N)
|
- F->page_offset
+ skb_frag_off(F)
|
- F->size = N
+ skb_frag_size_set(F, N)
|
- F->size
+ skb_frag_size(F)
|
- skb_shinfo(S)->frags[I].page_offset
+ skb_frag_off(&skb_shinfo(S)->frags[I])
|
- skb_shinfo(S)->frags[I].size
+ skb_frag_size(&skb_shinfo(S)->frags[I])
)
