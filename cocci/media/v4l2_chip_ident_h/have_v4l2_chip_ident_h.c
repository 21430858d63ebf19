/* {
	"version": "v3.10",
	"commit": "unknown",
	"comment": "<media/v4l2-chip-ident.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <media/v4l2-chip-ident.h>
