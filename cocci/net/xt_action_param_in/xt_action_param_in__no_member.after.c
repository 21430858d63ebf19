#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/netfilter/x_tables.h>

struct sieve {
	const struct net_device *in;
	int family;
};

static bool sieve_fits(const struct sk_buff *skb, struct xt_action_param *par)
{
	const struct sieve *sieve = par->matchinfo;

	if (xt_family(par) != sieve->family)
		return false;
	return xt_in(par) == sieve->in || xt_out(par) == sieve->in;
}

static unsigned int sieve_shake(struct sk_buff *skb, const struct xt_action_param *shaken)
{
	pr_info("%s at %u\n", xt_in(shaken) ? xt_in(shaken)->name : "-",
		xt_hooknum(shaken));
	return XT_CONTINUE;
}

static struct xt_match sieve_match = {
	.name = "sieve",
	.match = sieve_fits,
};

static struct xt_target sieve_target = {
	.name = "SIEVE",
	.target = sieve_shake,
};
