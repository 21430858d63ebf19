#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/filter.h>
#include <net/xdp.h>

static int sieve_run(struct net_device *sieve, struct bpf_prog *filter, struct xdp_buff *xdp)
{
	u32 what = bpf_prog_run_xdp(filter, xdp);

	switch (what) {
	case XDP_PASS:
		return 0;
	default:
		bpf_warn_invalid_xdp_action(what);
		fallthrough;
	case XDP_DROP:
		return 1;
	}
}
