/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "linux/input-polldev.h, which is gone since",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/input-polldev.h>
