/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "<linux/autoconf.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/autoconf.h>
