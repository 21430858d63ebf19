/* {
	"version": "v6.11",
	"commit": "b4b1ddc9dfe9",
	"comment": "exit of struct cpufreq_driver returns nothing",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/cpufreq.h>

void foo(struct cpufreq_driver *driver, void (*fn)(struct cpufreq_policy *policy));

void foo(struct cpufreq_driver *driver, void (*fn)(struct cpufreq_policy *policy))
{
	driver->exit = fn;
}
