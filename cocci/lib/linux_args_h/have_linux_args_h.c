/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "linux/args.h: COUNT_ARGS() and CONCATENATE()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/args.h>
