#include <linux/module.h>
#include <media/videobuf2-v4l2.h>

struct port_ops {
	void (*wait_prepare)(struct vb2_queue *queue);
};

static int port_start(struct vb2_queue *queue, unsigned int count)
{
	return 0;
}

static const struct vb2_ops port_queue_ops = {
	.start_streaming = port_start,
	.wait_prepare = vb2_ops_wait_prepare,
	.wait_finish = vb2_ops_wait_finish,
};

static void port_wait(struct vb2_queue *queue)
{
}

static const struct port_ops port_own_ops = {
	.wait_prepare = port_wait,
};

static void port_fill(struct vb2_ops *ops)
{
	ops->start_streaming = port_start;
	ops->wait_finish = vb2_ops_wait_finish;
}
