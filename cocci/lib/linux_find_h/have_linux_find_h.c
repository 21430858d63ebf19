/* {
	"version": "v5.17",
	"commit": "47d8c15615c0",
	"comment": "linux/find.h: find_first_bit() and its kin",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/find.h>
