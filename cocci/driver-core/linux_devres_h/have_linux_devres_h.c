/* {
	"version": "v6.15",
	"commit": "a21cad931276",
	"comment": "linux/device/devres.h: devm_kzalloc() and its kin",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device/devres.h>
