/* {
	"version": "v5.11",
	"commit": "unknown",
	"comment": "linux/align.h: ALIGN() and its kin",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/align.h>
