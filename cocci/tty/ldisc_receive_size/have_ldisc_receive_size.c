/* {
	"version": "v6.6",
	"commit": "e8161447bb0c",
	"comment": "receive_buf of a line discipline takes a size",
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
	BUILD_BUG_ON(!__same_type(((struct tty_ldisc_ops *)NULL)->receive_buf,
				  void (*)(struct tty_struct *, const u8 *, const u8 *, size_t)));
}
