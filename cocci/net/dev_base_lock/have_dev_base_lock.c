/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "dev_base_lock, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["dev_base_lock"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

void foo(void);

void foo(void)
{
	read_lock(&dev_base_lock);
	read_unlock(&dev_base_lock);
}
