/* {
	"version": "v6.8",
	"commit": "80c2b40a5139",
	"comment": "min_queued_buffers of struct vb2_queue",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/videobuf2-core.h>

void foo(struct vb2_queue *queue);

void foo(struct vb2_queue *queue)
{
	queue->min_queued_buffers = 2;
}
