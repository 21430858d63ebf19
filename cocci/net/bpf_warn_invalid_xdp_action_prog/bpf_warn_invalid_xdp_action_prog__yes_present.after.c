#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/filter.h>
#include <net/xdp.h>

struct sieve {
	struct bpf_prog *filter;
};

static int sieve_run(struct sieve *sieve, struct xdp_buff *xdp)
{
	struct bpf_prog *filter = READ_ONCE(sieve->filter);
	u32 what;

	if (!filter)
		return 0;
	what = bpf_prog_run_xdp(filter, xdp);
	switch (what) {
	case XDP_PASS:
		return 0;
	default:
		bpf_warn_invalid_xdp_action(NULL, filter, what);
		fallthrough;
	case XDP_DROP:
		return 1;
	}
}

#ifdef SIEVE_ELSEWHERE
static int sieve_warn(u32 what)
{
	bpf_warn_invalid_xdp_action(what);
	return 1;
}
#endif
