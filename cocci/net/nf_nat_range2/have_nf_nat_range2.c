/* {
	"version": "v4.18",
	"commit": "2eb0f624b709",
	"comment": "nf_nat_setup_info() gets a nf_nat_range2",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/skbuff.h>
#include <net/netfilter/nf_conntrack.h>
#include <net/netfilter/nf_nat.h>

unsigned int foo(struct nf_conn *ct, struct nf_nat_range2 *range);

unsigned int foo(struct nf_conn *ct, struct nf_nat_range2 *range)
{
	return nf_nat_setup_info(ct, range, NF_NAT_MANIP_SRC);
}
