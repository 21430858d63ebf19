/* {
	"version": "v5.12",
	"commit": "6e94dbc7a4e4",
	"comment": "tty_struct.stopped and .flow_stopped, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/tty.h>

bool foo(struct tty_struct *tty);

bool foo(struct tty_struct *tty)
{
	return tty->stopped || tty->flow_stopped;
}
