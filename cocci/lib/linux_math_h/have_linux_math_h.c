/* {
	"version": "v5.11",
	"commit": "aa6159ab99a9",
	"comment": "linux/math.h has what linux/kernel.h had of arithmetic",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/math.h>
