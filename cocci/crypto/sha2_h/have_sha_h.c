/* {
	"version": "v5.10",
	"commit": "unknown",
	"comment": "<crypto/sha.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <crypto/sha.h>
