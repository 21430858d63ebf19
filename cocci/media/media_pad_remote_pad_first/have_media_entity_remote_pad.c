/* {
	"version": "v5.19",
	"commit": "unknown",
	"comment": "media_entity_remote_pad(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/media-entity.h>

struct media_pad *foo(struct media_pad *pad);

struct media_pad *foo(struct media_pad *pad)
{
	return media_entity_remote_pad(pad);
}
