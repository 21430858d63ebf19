/* {
	"version": "v5.16",
	"commit": "564f963eabd1",
	"comment": "stdbool.h and stddef.h of the compiler, for which the kernel does not look since",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <stdbool.h>
#include <stddef.h>
