/* {
	"version": "v5.14",
	"commit": "unknown",
	"comment": "linux/tty_port.h: struct tty_port",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/tty_port.h>
