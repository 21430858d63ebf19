#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_connector.h>
#include <drm/drm_drv.h>
#include <drm/drm_edid.h>
#include <drm/drm_encoder.h>
#include <drm/drm_framebuffer.h>

struct frame {
	struct drm_device *drm;
	struct drm_framebuffer *picture;
	int drm_dev_unref;
};

static int frame_hang(struct frame *frame, struct drm_connector *nail, struct drm_encoder *encoder)
{
	drm_framebuffer_reference(frame->picture);
	drm_connector_reference(nail);
	drm_mode_connector_update_edid_property(nail, NULL);
	return drm_mode_connector_attach_encoder(nail, encoder);
}

static int frame_take(struct frame *frame, struct drm_connector *nail)
{
	drm_framebuffer_unreference(frame->picture);
	drm_connector_unreference(nail);
	drm_dev_unref(frame->drm);
	return frame->drm_dev_unref;
}

static int (*frame_hung)(struct frame *frame, struct drm_connector *nail, struct drm_encoder *encoder) = frame_hang;
static int (*frame_taken)(struct frame *frame, struct drm_connector *nail) = frame_take;
