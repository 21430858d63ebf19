/* {
	"version": "v5.5",
	"commit": "unknown",
	"comment": "__kernel_old_time_t",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/types.h>

__kernel_old_time_t foo;
