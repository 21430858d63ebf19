#include <linux/module.h>
#include <linux/device.h>
#include <drm/display/drm_dp_helper.h>
#include <drm/display/drm_dp_mst_helper.h>

static int screen_lanes(const u8 *caps)
{
	return drm_dp_max_lane_count(caps);
}
