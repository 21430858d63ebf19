/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "GPIOF_DIR_IN and its kin",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/gpio.h>

int foo(void);

int foo(void)
{
	return GPIOF_DIR_IN | GPIOF_DIR_OUT | GPIOF_INIT_LOW | GPIOF_INIT_HIGH;
}
