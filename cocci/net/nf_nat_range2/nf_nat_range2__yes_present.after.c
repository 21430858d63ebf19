#include <linux/module.h>
#include <linux/skbuff.h>
#include <linux/string.h>
#include <net/netfilter/nf_conntrack.h>
#include <net/netfilter/nf_nat.h>

unsigned int nat_one(struct nf_conn *flow, const struct nf_nat_range *asked);

unsigned int nat_one(struct nf_conn *flow, const struct nf_nat_range *asked)
{
	struct nf_nat_range2 range;

	memset(&range, 0, sizeof(range));
	range.flags = asked->flags | NF_NAT_RANGE_MAP_IPS;
	range.min_addr = asked->min_addr;
	range.max_addr = asked->max_addr;
	return nf_nat_setup_info(flow, &range, NF_NAT_MANIP_SRC);
}
