#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

struct peer {
	const struct ieee80211_ht_cap *ht_capa;
	u8 rates;
};

void radio_peer(struct station_parameters *asked, struct peer *peer);

void radio_peer(struct station_parameters *asked, struct peer *peer)
{
	peer->ht_capa = asked->ht_capa;
	if (asked->supported_rates && asked->aid)
		peer->rates = asked->supported_rates_len;
}
