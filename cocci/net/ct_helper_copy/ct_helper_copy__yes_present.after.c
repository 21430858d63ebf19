#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/netfilter/nf_conntrack_helper.h>

static inline int compat_ct_helper_register(struct nf_conntrack_helper *own)
{
	struct nf_conntrack_helper *copy = NULL;
	int ret = nf_conntrack_helper_register(own, &copy);

	own->hnode.next = ret ? NULL : &copy->hnode;
	return ret;
}

static inline void compat_ct_helper_unregister(struct nf_conntrack_helper *own)
{
	struct hlist_node *node = own->hnode.next;

	own->hnode.next = NULL;
	if (node)
		nf_conntrack_helper_unregister(hlist_entry(node, struct nf_conntrack_helper, hnode));
}

struct tape_tuple {
	struct {
		int l3num;
	} src;
};

struct tape {
	struct tape_tuple tuple;
	struct nf_conntrack_expect_policy *expect_policy;
};

static struct nf_conntrack_expect_policy tape_policy = {
	.max_expected = 1,
	.timeout = 60,
};
static struct nf_conntrack_helper tape_helpers[2];
static unsigned short tape_port = 9000;

int tape_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct, enum ip_conntrack_info info);
void tape_fill(struct tape *tape);
int tape_start(void);
void tape_stop(void);

int tape_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct, enum ip_conntrack_info info)
{
	return NF_ACCEPT;
}

void tape_fill(struct tape *tape)
{
	tape->tuple.src.l3num = AF_INET;
	tape->expect_policy = &tape_policy;
}

int tape_start(void)
{
	struct nf_conntrack_helper *first = &tape_helpers[0];
	int ret;

	tape_policy.timeout = 90;
	first->nfproto = AF_INET;
	(void)(htons(tape_port));
	first->l4proto = IPPROTO_TCP;
	first->expect_policy[0] = tape_policy;
	first->help = tape_help;
	first->me = THIS_MODULE;

	tape_helpers[1].nfproto = AF_INET6;
	(void)(htons(tape_port));
	tape_helpers[1].l4proto = IPPROTO_UDP;
	tape_helpers[1].expect_policy[0] = tape_policy;
	tape_helpers[1].help = tape_help;
	tape_helpers[1].me = THIS_MODULE;

	ret = compat_ct_helper_register(first);
	if (ret)
		return ret;
	if (compat_ct_helper_register(&tape_helpers[1])) {
		compat_ct_helper_unregister(first);
		return -EBUSY;
	}
	return 0;
}

void tape_stop(void)
{
	int i;

	for (i = 0; i < 2; i++)
		compat_ct_helper_unregister(&tape_helpers[i]);
}
