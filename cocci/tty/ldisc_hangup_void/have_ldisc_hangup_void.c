/* {
	"version": "v5.17",
	"commit": "unknown",
	"comment": "hangup of a line discipline returns nothing",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_ldisc.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct tty_ldisc_ops *)NULL)->hangup, void (*)(struct tty_struct *)));
}
