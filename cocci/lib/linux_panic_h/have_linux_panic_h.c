/* {
	"version": "v5.14",
	"commit": "unknown",
	"comment": "linux/panic.h: panic() and the taints",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/panic.h>
