/* {
	"version": "v6.10",
	"commit": "2c92ca849fcc",
	"comment": "__assign_str() takes no source: __string() names it",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/stringify.h>
#include <trace/stages/stage6_event_callback.h>

const char *foo(void);

const char *foo(void)
{
	return __stringify(__assign_str(name));
}
