/* {
	"version": "v3.19",
	"commit": "unknown",
	"comment": "cpumask_scnprintf() and its kin, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/cpumask.h>

int foo(char *to, const struct cpumask *cpus);

int foo(char *to, const struct cpumask *cpus)
{
	return cpumask_scnprintf(to, 80, cpus);
}
