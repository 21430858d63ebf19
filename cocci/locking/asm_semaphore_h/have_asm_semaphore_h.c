/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "<asm/semaphore.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <asm/semaphore.h>
