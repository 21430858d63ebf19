/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "sysfb_primary_display, which holds the firmware's screen",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["sysfb_primary_display"]
} */
#include <linux/module.h>
#include <linux/sysfb.h>

int foo(void);

int foo(void)
{
	return sysfb_primary_display.screen.lfb_width;
}
