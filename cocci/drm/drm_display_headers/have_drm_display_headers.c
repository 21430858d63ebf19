/* {
	"version": "v5.19",
	"commit": "da68386d9edb",
	"comment": "the helpers of DisplayPort and HDMI lie in drm/display/",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/display/drm_dp_helper.h>
#include <drm/display/drm_dp_mst_helper.h>
