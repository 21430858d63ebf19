/* {
	"version": "v6.13",
	"commit": "cdd30ebb1b9f",
	"comment": "EXPORT_SYMBOL_NS() takes a string, not the bare name of the namespace",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>

/* A kernel that makes a string of its argument takes a string as well, and puts quotes into it. */
#undef __EXPORT_SYMBOL
#define __EXPORT_SYMBOL(sym, license, ns) extern char foo_ns[sizeof(ns) == sizeof("FOO") ? 1 : -1]

EXPORT_SYMBOL_NS(foo, "FOO");
