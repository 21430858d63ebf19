/* {
	"version": "v3.8",
	"commit": "unknown",
	"comment": "tty_flip_buffer_push() takes a tty, the last version in which it does",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/tty.h>
#include <linux/tty_flip.h>

void foo(struct tty_struct *tty);

void foo(struct tty_struct *tty)
{
	tty_flip_buffer_push(tty);
}
