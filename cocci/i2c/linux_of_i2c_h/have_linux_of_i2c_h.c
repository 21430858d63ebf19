/* {
	"version": "v3.11",
	"commit": "unknown",
	"comment": "<linux/of_i2c.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/of_i2c.h>
