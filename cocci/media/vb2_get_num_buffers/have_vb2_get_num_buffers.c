/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "vb2_get_num_buffers()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/videobuf2-core.h>

unsigned int foo(struct vb2_queue *q);

unsigned int foo(struct vb2_queue *q)
{
	return vb2_get_num_buffers(q);
}
