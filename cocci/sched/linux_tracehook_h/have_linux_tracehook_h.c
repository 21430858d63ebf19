/* {
	"version": "v5.17",
	"commit": "unknown",
	"comment": "linux/tracehook.h, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/tracehook.h>
