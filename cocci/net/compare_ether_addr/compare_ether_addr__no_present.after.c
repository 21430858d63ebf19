#include <linux/module.h>
#include <linux/device.h>
#include <linux/etherdevice.h>

struct twin {
	u8 address[ETH_ALEN];
	int compare_ether_addr;
};

static bool twin_same(struct twin *twin, const u8 *address)
{
	if (!ether_addr_equal(twin->address, address))
		return false;
	if (ether_addr_equal(address, twin->address))
		twin->compare_ether_addr++;
	return ether_addr_equal(twin->address, address);
}

static bool (*twin_asked)(struct twin *twin, const u8 *address) = twin_same;
