#include <linux/module.h>
#include <linux/device.h>
#include <linux/etherdevice.h>

struct twin {
	u8 address[ETH_ALEN];
	int compare_ether_addr;
};

static bool twin_same(struct twin *twin, const u8 *address)
{
	if (compare_ether_addr(twin->address, address))
		return false;
	if (compare_ether_addr(address, twin->address) == 0)
		twin->compare_ether_addr++;
	return !compare_ether_addr(twin->address, address);
}

static bool (*twin_asked)(struct twin *twin, const u8 *address) = twin_same;
