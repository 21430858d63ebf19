/* {
	"version": "v6.6",
	"commit": "a9ca9f9ceff3",
	"comment": "net/page_pool/types.h and net/page_pool/helpers.h",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/page_pool/helpers.h>
#include <net/page_pool/types.h>
