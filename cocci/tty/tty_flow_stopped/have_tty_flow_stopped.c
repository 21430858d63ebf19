/* {
	"version": "v5.13",
	"commit": "6e94dbc7a4e4",
	"comment": "tty_struct.flow.stopped and .flow.tco_stopped",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>

bool foo(struct tty_struct *tty);

bool foo(struct tty_struct *tty)
{
	return tty->flow.stopped || tty->flow.tco_stopped;
}
