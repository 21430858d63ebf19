/* {
	"version": "v4.4",
	"commit": "unknown",
	"comment": "media_entity_init(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/media-entity.h>

int foo(struct media_entity *entity, struct media_pad *pads);

int foo(struct media_entity *entity, struct media_pad *pads)
{
	return media_entity_init(entity, 1, pads, 0);
}
