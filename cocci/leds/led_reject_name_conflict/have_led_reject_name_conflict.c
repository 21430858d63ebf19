/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "an LED can refuse a name that another has",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/leds.h>

int foo(void);

int foo(void)
{
	return LED_REJECT_NAME_CONFLICT;
}
