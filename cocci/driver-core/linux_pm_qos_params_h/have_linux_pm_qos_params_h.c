/* {
	"version": "v3.1",
	"commit": "unknown",
	"comment": "<linux/pm_qos_params.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/pm_qos_params.h>
