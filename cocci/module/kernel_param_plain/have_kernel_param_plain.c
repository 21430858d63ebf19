/* {
	"version": "v4.15",
	"commit": "unknown",
	"comment": "set and get of a module parameter take a const kernel_param",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/moduleparam.h>

int foo_set(const char *val, struct kernel_param *kp);
int foo_get(char *buffer, struct kernel_param *kp);

int foo_set(const char *val, struct kernel_param *kp)
{
	return 0;
}

int foo_get(char *buffer, struct kernel_param *kp)
{
	return 0;
}

module_param_call(foo, foo_set, foo_get, NULL, 0);
