/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "linux/gfp_types.h: gfp_t and its flags",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/gfp_types.h>
