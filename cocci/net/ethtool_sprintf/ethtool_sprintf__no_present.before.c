#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

static void pipe_strings(u8 *data, int queues)
{
	int nr;

	for (nr = 0; nr < queues; nr++)
		ethtool_sprintf(&data, "queue_%d_drops", nr);
	ethtool_sprintf(&data, "drops");
}

static void pipe_more(u8 **data)
{
	ethtool_sprintf(data, "%s", "more");
}
