/* {
	"version": "v6.6",
	"commit": "39ced19b9e60",
	"comment": "linux/sprintf.h: sprintf(), sscanf() and their kin",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/sprintf.h>
