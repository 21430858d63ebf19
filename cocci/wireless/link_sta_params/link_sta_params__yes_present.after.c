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
	peer->ht_capa = asked->link_sta_params.ht_capa;
	if (asked->link_sta_params.supported_rates && asked->aid)
		peer->rates = asked->link_sta_params.supported_rates_len;
}
