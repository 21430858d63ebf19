/* {
	"version": "v6.7",
	"commit": "3cd39bc3b11b",
	"comment": "linux/array_size.h: ARRAY_SIZE()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/array_size.h>
