#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

struct radio {
	struct wireless_dev *air;
	void *current_bss;
};

int radio_state(struct radio *radio, struct wireless_dev *air, bool up);

int radio_state(struct radio *radio, struct wireless_dev *air, bool up)
{
	if (air->connected)
		return 1;
	if (!radio->air->connected && !radio->current_bss)
		return 2;
	if (up && air->connected)
		return 3;
	return !air->connected;
}
