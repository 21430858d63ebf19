#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/netfilter/ipset/ip_set.h>
#ifndef COMPAT_IP_SET_GET_BYNAME
#include <net/netlink.h>
static inline int compat_set_of(struct net *net, struct ip_set **set,
				const char *name)
{
	int len;
	u32 attr[(NLA_HDRLEN + IPSET_MAXNAMELEN) / 4];
	struct nlattr *head = (struct nlattr *)attr;

	head->nla_type = 0;
	len = strscpy(nla_data(head), name, IPSET_MAXNAMELEN);
	if (len < 0)
		return IPSET_INVALID_ID;
	head->nla_len = NLA_HDRLEN + len + 1;
	return ip_set_get_byname(net, head, set);
}
#define COMPAT_IP_SET_GET_BYNAME
#endif
 

struct guest {
	struct ip_set *list;
	ip_set_id_t number;
};

bool guest_known(struct net *space, struct guest *guest, const char *list);

bool guest_known(struct net *space, struct guest *guest, const char *list)
{
	guest->number = compat_set_of(space, &guest->list, list);
	if (guest->number == IPSET_INVALID_ID)
		guest->number = compat_set_of(space, &guest->list, "guests");
	return guest->number != IPSET_INVALID_ID;
}
