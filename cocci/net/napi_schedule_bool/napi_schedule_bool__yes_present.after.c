#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct lane {
	struct napi_struct napi;
	int napi_reschedule;
};

static int lane_poll(struct lane *lane, bool more)
{
	if (more && napi_schedule(&lane->napi))
		return lane->napi_reschedule;
	napi_schedule(&lane->napi);
	return 0;
}
