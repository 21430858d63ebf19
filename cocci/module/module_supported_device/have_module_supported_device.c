/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "MODULE_SUPPORTED_DEVICE(), which did nothing and is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>


MODULE_SUPPORTED_DEVICE("foo");
