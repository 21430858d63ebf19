/* {
	"version": "v6.14",
	"commit": "cec8c359f87c",
	"comment": "a filter of the i8042 gets the context that it was installed with",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/i8042.h>
#include <linux/serio.h>

int foo(bool (*filter)(unsigned char data, unsigned char str, struct serio *serio, void *context));

int foo(bool (*filter)(unsigned char data, unsigned char str, struct serio *serio, void *context))
{
	return i8042_install_filter(filter, NULL);
}
