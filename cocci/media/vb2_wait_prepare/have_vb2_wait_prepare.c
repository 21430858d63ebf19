/* {
	"version": "v6.19",
	"commit": "b70886ff5833",
	"comment": "a queue lets go of its lock by the driver's callbacks when it waits, the last version that asks for them",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <media/videobuf2-v4l2.h>

void foo(struct vb2_ops *ops);

void foo(struct vb2_ops *ops)
{
	ops->wait_prepare = vb2_ops_wait_prepare;
	ops->wait_finish = vb2_ops_wait_finish;
}
