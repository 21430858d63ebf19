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
	if (air->current_bss)
		return 1;
	if (!radio->air->current_bss && !radio->current_bss)
		return 2;
	if (up && air->current_bss)
		return 3;
	return air->current_bss == NULL;
}
