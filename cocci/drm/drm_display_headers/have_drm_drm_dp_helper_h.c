/* {
	"version": "v3.0",
	"commit": "unknown",
	"comment": "drm/drm_dp_helper.h; below drm/display/ since v5.19",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/types.h>
#include <drm/drm_dp_helper.h>
