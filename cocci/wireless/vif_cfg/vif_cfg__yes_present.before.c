#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/mac80211.h>

struct radio {
	struct ieee80211_vif *vif;
	struct ieee80211_bss_conf *last;
	u16 aid;
};

int radio_state(struct ieee80211_vif *port, struct radio *radio);

int radio_state(struct ieee80211_vif *port, struct radio *radio)
{
	radio->last = &port->bss_conf;
	if (!port->bss_conf.assoc || !radio->vif->bss_conf.assoc)
		return port->bss_conf.beacon_int;
	radio->aid = port->bss_conf.aid;
	return port->bss_conf.arp_addr_cnt;
}

void radio_told(struct radio *radio, struct ieee80211_bss_conf *conf);

void radio_told(struct radio *radio, struct ieee80211_bss_conf *conf)
{
	radio->last = conf;
	if (conf->assoc && conf->beacon_int)
		radio->aid = conf->aid;
}
