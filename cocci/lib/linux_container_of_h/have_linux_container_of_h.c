/* {
	"version": "v5.16",
	"commit": "d2a8ebbf8192",
	"comment": "linux/container_of.h: container_of()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/container_of.h>
