#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

static void pipe_strings(u8 *data, int queues)
{
	int nr;

	for (nr = 0; nr < queues; nr++) {
		snprintf((char *)data, ETH_GSTRING_LEN, "queue_%d_drops", nr);
		data += ETH_GSTRING_LEN;
	}
	snprintf((char *)data, ETH_GSTRING_LEN, "drops");
	data += ETH_GSTRING_LEN;
}

static void pipe_more(u8 **data)
{
	snprintf((char *)*data, ETH_GSTRING_LEN, "%s", "more");
	*data += ETH_GSTRING_LEN;
}
