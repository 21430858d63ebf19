/* {
	"version": "v4.19",
	"commit": "unknown",
	"comment": "<linux/bootmem.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/bootmem.h>
