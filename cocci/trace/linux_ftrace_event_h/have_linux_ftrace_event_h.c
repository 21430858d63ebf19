/* {
	"version": "v4.1",
	"commit": "unknown",
	"comment": "<linux/ftrace_event.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/ftrace_event.h>
