/* {
	"version": "v3.7",
	"commit": "unknown",
	"comment": "__devinit and its kin, the last version that has them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/init.h>

int __devinit foo(void);
