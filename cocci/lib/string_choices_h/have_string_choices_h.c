/* {
	"version": "v6.5",
	"commit": "fca76071bab2",
	"comment": "linux/string_choices.h was split out of linux/string_helpers.h",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/string_choices.h>
