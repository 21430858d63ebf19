/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "ida_simple_get() and ida_simple_remove(), which are gone again",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/idr.h>

int foo(struct ida *ida);

int foo(struct ida *ida)
{
	ida_simple_remove(ida, 1);
	return ida_simple_get(ida, 0, 0, GFP_KERNEL);
}
