/* {
	"version": "v4.18",
	"commit": "ff7d6b27f894",
	"comment": "net/page_pool.h; two headers since v6.6",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/page_pool.h>
