/* {
	"version": "v5.4",
	"commit": "unknown",
	"comment": "<drm/drmP.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <drm/drmP.h>
