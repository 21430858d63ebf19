/* {
	"version": "v5.14",
	"commit": "f39650de687e",
	"comment": "linux/panic_notifier.h: panic_notifier_list",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/panic_notifier.h>
