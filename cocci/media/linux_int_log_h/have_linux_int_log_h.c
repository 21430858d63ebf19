/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "linux/int_log.h: intlog2() and intlog10()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/int_log.h>
