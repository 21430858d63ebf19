/* {
	"version": "v6.1",
	"commit": "9c5d03d36251",
	"comment": "a family of generic netlink says from which command on it is strict",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/genetlink.h>

struct genl_family foo = {
	.resv_start_op = 1,
};
