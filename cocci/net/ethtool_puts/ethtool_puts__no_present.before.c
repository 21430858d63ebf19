#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

static const char pipe_names[][ETH_GSTRING_LEN] = { "in", "out" };

static void pipe_strings(u8 *data)
{
	int nr;

	for (nr = 0; nr < ARRAY_SIZE(pipe_names); nr++)
		ethtool_puts(&data, pipe_names[nr]);
	ethtool_puts(&data, "drops");
}
