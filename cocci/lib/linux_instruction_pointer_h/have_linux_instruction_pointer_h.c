/* {
	"version": "v5.19",
	"commit": "unknown",
	"comment": "linux/instruction_pointer.h: _RET_IP_ and _THIS_IP_",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/instruction_pointer.h>
