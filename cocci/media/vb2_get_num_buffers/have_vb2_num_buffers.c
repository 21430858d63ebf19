/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "num_buffers of vb2_queue, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/videobuf2-core.h>

unsigned int foo(struct vb2_queue *q);

unsigned int foo(struct vb2_queue *q)
{
	return q->num_buffers;
}
