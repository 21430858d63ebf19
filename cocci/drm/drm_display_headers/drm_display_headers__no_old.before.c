#include <linux/module.h>
#include <drm/drm_dp_helper.h>

static bool screen_has_lanes(struct drm_dp_aux *aux, const u8 caps[DP_RECEIVER_CAP_SIZE])
{
	return drm_dp_max_lane_count(caps) > 1;
}
