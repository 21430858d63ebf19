#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

struct radio_peer {
	struct ieee80211_sta_ht_cap ht_cap;
	u8 rx_nss;
};

void radio_join(struct ieee80211_sta *station, struct radio_peer *peer);

void radio_join(struct ieee80211_sta *station, struct radio_peer *peer)
{
	peer->ht_cap = station->deflink.ht_cap;
	peer->rx_nss = station->deflink.rx_nss;
	if (station->deflink.vht_cap.vht_supported && station->deflink.bandwidth == IEEE80211_STA_RX_BW_80)
		peer->rx_nss += station->deflink.supp_rates[NL80211_BAND_5GHZ] & 1;
}
