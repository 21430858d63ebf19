/* {
	"version": "v6.13",
	"commit": "cdd30ebb1b9f",
	"comment": "MODULE_IMPORT_NS() takes a string, not the bare name of the namespace",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>

/* A kernel that makes a string of its argument takes a string as well, and puts quotes into it. */
#undef MODULE_INFO
#define MODULE_INFO(tag, info) extern char foo_info[sizeof(info) == sizeof("FOO") ? 1 : -1]

MODULE_IMPORT_NS("FOO");
