/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "one line for a module that is a target of the device mapper",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/device-mapper.h>

static struct target_type foo_target;

module_dm(foo);
