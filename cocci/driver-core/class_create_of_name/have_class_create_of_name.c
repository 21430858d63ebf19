/* {
	"version": "v6.4",
	"commit": "1aaba11da9aa",
	"comment": "class_create() takes the name alone",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>

struct class *foo(void);

struct class *foo(void)
{
	return class_create("foo");
}
