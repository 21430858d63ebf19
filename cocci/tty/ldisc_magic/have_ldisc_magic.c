/* {
	"version": "v5.12",
	"commit": "unknown",
	"comment": "tty_ldisc_ops.magic, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>
#include <linux/tty_ldisc.h>

void foo(struct tty_ldisc_ops *ops);

void foo(struct tty_ldisc_ops *ops)
{
	ops->magic = TTY_LDISC_MAGIC;
}
