/* {
	"version": "v3.3",
	"commit": "unknown",
	"comment": "<asm/system.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <asm/system.h>
