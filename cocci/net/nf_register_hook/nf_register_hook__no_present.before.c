#include <linux/module.h>
#include <linux/skbuff.h>
#include <linux/netfilter.h>
#include <linux/netfilter_ipv4.h>

struct toll {
	int nf_register_hook;
};

static unsigned int toll_pay(void *toll, struct sk_buff *skb, const struct nf_hook_state *state)
{
	return NF_ACCEPT;
}

static struct nf_hook_ops toll_in = {
	.hook = toll_pay,
	.pf = NFPROTO_IPV4,
	.hooknum = NF_INET_LOCAL_IN,
};

static struct nf_hook_ops toll_out;

static struct nf_hook_ops toll_all[] = {
	{ .hook = toll_pay, .pf = NFPROTO_IPV4, .hooknum = NF_INET_FORWARD },
	{ .hook = toll_pay, .pf = NFPROTO_IPV4, .hooknum = NF_INET_POST_ROUTING },
};

static int toll_open(struct toll *toll)
{
	int err;

	toll_out = toll_in;
	toll_out.hooknum = NF_INET_LOCAL_OUT;
	err = nf_register_hook(&toll_out);
	if (err < 0)
		return err;
	nf_register_hook(&toll_in);
	return nf_register_hooks(toll_all, ARRAY_SIZE(toll_all)) + toll->nf_register_hook;
}

static void toll_close(void)
{
	nf_unregister_hooks(toll_all, ARRAY_SIZE(toll_all));
	nf_unregister_hook(&toll_in);
	nf_unregister_hook(&toll_out);
}

static int (*toll_asked)(struct toll *toll) = toll_open;
static void (*toll_done)(void) = toll_close;
