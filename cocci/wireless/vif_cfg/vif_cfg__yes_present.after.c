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
	if (!port->cfg.assoc || !radio->vif->cfg.assoc)
		return port->bss_conf.beacon_int;
	radio->aid = port->cfg.aid;
	return port->cfg.arp_addr_cnt;
}

void radio_told(struct radio *radio, struct ieee80211_bss_conf *conf);

void radio_told(struct radio *radio, struct ieee80211_bss_conf *conf)
{
	radio->last = conf;
	if (container_of(conf, struct ieee80211_vif, bss_conf)->cfg.assoc && conf->beacon_int)
		radio->aid = container_of(conf, struct ieee80211_vif,
				          bss_conf)->cfg.aid;
}
