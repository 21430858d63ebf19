// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_nf_nat_range2
// compat: touches nf_nat_setup_info
// upstream: 2eb0f624b709 ("netfilter: add NAT support for shifted portmap ranges"), v4.18
//
// What a user has given by a rule keeps its form; what is handed to the kernel has one more member.

@given@
identifier range;
expression ct, how;
@@
  nf_nat_setup_info(ct, &range, how)

@@
identifier given.range;
@@
- struct nf_nat_range range;
+ struct nf_nat_range2 range;

@@
identifier given.range;
expression E;
@@
- struct nf_nat_range range = E;
+ struct nf_nat_range2 range = E;
