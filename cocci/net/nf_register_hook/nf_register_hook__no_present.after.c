#include <linux/module.h>
#include <linux/skbuff.h>
#include <linux/netfilter.h>
#include <net/net_namespace.h>
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

static int compat_toll_in_init(struct net *net)
{
	return nf_register_net_hook(net, &toll_in);
}
static void compat_toll_in_exit(struct net *net)
{
	nf_unregister_net_hook(net, &toll_in);
}
static struct pernet_operations compat_toll_in_nets = {
	.init = compat_toll_in_init,
	.exit = compat_toll_in_exit,
};

static struct nf_hook_ops toll_out;

static int compat_toll_out_init(struct net *net)
{
	return nf_register_net_hook(net, &toll_out);
}
static void compat_toll_out_exit(struct net *net)
{
	nf_unregister_net_hook(net, &toll_out);
}
static struct pernet_operations compat_toll_out_nets = {
	.init = compat_toll_out_init,
	.exit = compat_toll_out_exit,
};

static struct nf_hook_ops toll_all[] = {
	{ .hook = toll_pay, .pf = NFPROTO_IPV4, .hooknum = NF_INET_FORWARD },
	{ .hook = toll_pay, .pf = NFPROTO_IPV4, .hooknum = NF_INET_POST_ROUTING },
};

static int compat_toll_all_init(struct net *net)
{
	return nf_register_net_hooks(net, toll_all, ARRAY_SIZE(toll_all));
}
static void compat_toll_all_exit(struct net *net)
{
	nf_unregister_net_hooks(net, toll_all, ARRAY_SIZE(toll_all));
}
static struct pernet_operations compat_toll_all_nets = {
	.init = compat_toll_all_init,
	.exit = compat_toll_all_exit,
};

static int toll_open(struct toll *toll)
{
	int err;

	toll_out = toll_in;
	toll_out.hooknum = NF_INET_LOCAL_OUT;
	err = register_pernet_subsys(&compat_toll_out_nets);
	if (err < 0)
		return err;
	register_pernet_subsys(&compat_toll_in_nets);
	return register_pernet_subsys(&compat_toll_all_nets) + toll->nf_register_hook;
}

static void toll_close(void)
{
	unregister_pernet_subsys(&compat_toll_all_nets);
	unregister_pernet_subsys(&compat_toll_in_nets);
	unregister_pernet_subsys(&compat_toll_out_nets);
}

static int (*toll_asked)(struct toll *toll) = toll_open;
static void (*toll_done)(void) = toll_close;
