/* {
	"version": "v2.6",
	"commit": "unknown",
	"comment": "a constant in the section of variables, beside what module_init() puts there",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>

int bar(const int *numbers);

static const int numbers[] __initdata = { 1, 2 };

static int __init foo(void)
{
	return bar(numbers);
}
module_init(foo);
