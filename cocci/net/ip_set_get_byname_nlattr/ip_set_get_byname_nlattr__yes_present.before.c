#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/netfilter/ipset/ip_set.h>

struct guest {
	struct ip_set *list;
	ip_set_id_t number;
};

bool guest_known(struct net *space, struct guest *guest, const char *list);

bool guest_known(struct net *space, struct guest *guest, const char *list)
{
	guest->number = ip_set_get_byname(space, list, &guest->list);
	if (guest->number == IPSET_INVALID_ID)
		guest->number = ip_set_get_byname(space, "guests", &guest->list);
	return guest->number != IPSET_INVALID_ID;
}
