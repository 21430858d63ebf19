#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>

static const char pipe_names[][ETH_GSTRING_LEN] = { "in", "out" };

static void pipe_strings(u8 *data)
{
	int nr;

	for (nr = 0; nr < ARRAY_SIZE(pipe_names); nr++) {
		strscpy((char *)data, pipe_names[nr], ETH_GSTRING_LEN);
		data += ETH_GSTRING_LEN;
	}
	strscpy((char *)data, "drops", ETH_GSTRING_LEN);
	data += ETH_GSTRING_LEN;
}
