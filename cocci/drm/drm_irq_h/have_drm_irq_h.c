/* {
	"version": "v5.14",
	"commit": "unknown",
	"comment": "<drm/drm_irq.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <drm/drm_irq.h>
