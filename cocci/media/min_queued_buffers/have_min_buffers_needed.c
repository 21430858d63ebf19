/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "min_buffers_needed of struct vb2_queue, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/videobuf2-core.h>

void foo(struct vb2_queue *queue);

void foo(struct vb2_queue *queue)
{
	queue->min_buffers_needed = 2;
}
