#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct lane {
	struct napi_struct napi;
	int napi_reschedule;
};

static int lane_poll(struct lane *lane, bool more)
{
	if (more && napi_reschedule(&lane->napi))
		return lane->napi_reschedule;
	napi_reschedule(&lane->napi);
	return 0;
}
