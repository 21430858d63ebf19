/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "screen_info, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["screen_info"]
} */
#include <linux/module.h>
#include <linux/screen_info.h>

int foo(void);

int foo(void)
{
	return screen_info.lfb_width;
}
