/* {
	"version": "v4.1",
	"commit": "unknown",
	"comment": "<asm/i387.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <asm/i387.h>
