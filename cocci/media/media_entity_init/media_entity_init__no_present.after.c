#include <linux/module.h>
#include <linux/device.h>
#include <media/media-entity.h>

struct lens {
	struct media_entity entity;
	struct media_pad pads[2];
	int media_entity_init;
};

static int lens_grind(struct lens *lens, struct media_entity *film)
{
	int err = media_entity_pads_init(&lens->entity, 2, lens->pads);

	if (err)
		return err;
	err = media_create_pad_link(&lens->entity, 1, film, 0, MEDIA_LNK_FL_ENABLED);
	return err ? err : lens->media_entity_init;
}

static int (*lens_asked)(struct lens *lens, struct media_entity *film) = lens_grind;
