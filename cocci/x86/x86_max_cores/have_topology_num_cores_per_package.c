/* {
	"version": "v6.9",
	"commit": "89b0f15f408f",
	"comment": "topology_num_cores_per_package() instead of cpuinfo_x86.x86_max_cores",
	"exports": ["__num_cores_per_package"],
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/topology.h>

unsigned int foo(void);

unsigned int foo(void)
{
	return topology_num_cores_per_package();
}
