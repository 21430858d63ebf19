/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "media_pad_remote_pad_first()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/media-entity.h>

struct media_pad *foo(struct media_pad *pad);

struct media_pad *foo(struct media_pad *pad)
{
	return media_pad_remote_pad_first(pad);
}
