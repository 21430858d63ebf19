#include <linux/module.h>
#include <linux/device.h>
#include <media/media-entity.h>

struct lamp {
	struct media_pad pads[1];
	int media_entity_remote_pad;
};

static struct media_entity *lamp_wall(struct lamp *lamp)
{
	struct media_pad *pad = media_entity_remote_pad(&lamp->pads[0]);

	return pad && lamp->media_entity_remote_pad ? pad->entity : NULL;
}

static struct media_entity *(*lamp_asked)(struct lamp *lamp) = lamp_wall;
