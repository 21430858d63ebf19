/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "linux/wordpart.h: upper_32_bits() and its kin",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/wordpart.h>
