/* {
	"version": "v4.10",
	"commit": "unknown",
	"comment": "<asm/cputime.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <asm/cputime.h>
