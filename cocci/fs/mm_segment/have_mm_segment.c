/* {
	"version": "v5.17",
	"commit": "unknown",
	"comment": "mm_segment_t, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/uaccess.h>

mm_segment_t foo;
