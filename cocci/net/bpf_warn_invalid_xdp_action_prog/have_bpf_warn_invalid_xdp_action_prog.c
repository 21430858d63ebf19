/* {
	"version": "v5.17",
	"commit": "c8064e5b4ada",
	"comment": "bpf_warn_invalid_xdp_action() gets the device and the program",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["bpf_warn_invalid_xdp_action"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/filter.h>

void foo(struct net_device *dev, struct bpf_prog *prog, u32 act);

void foo(struct net_device *dev, struct bpf_prog *prog, u32 act)
{
	bpf_warn_invalid_xdp_action(dev, prog, act);
}
