#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/cfg80211.h>

void radio_tell(struct wiphy *radio, bool narrow);

void radio_tell(struct wiphy *radio, bool narrow)
{
	radio->flags |= WIPHY_FLAG_HAS_CHANNEL_SWITCH;
	if (narrow)
		radio->flags |= WIPHY_FLAG_SUPPORTS_5_10_MHZ;
}
