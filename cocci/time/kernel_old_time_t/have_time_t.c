/* {
	"version": "v5.5",
	"commit": "unknown",
	"comment": "time_t, the last version that has it in the kernel",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/time.h>

time_t foo;
