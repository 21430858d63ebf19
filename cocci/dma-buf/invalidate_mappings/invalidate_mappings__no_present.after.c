#include <linux/module.h>
#include <linux/device.h>
#include <linux/dma-buf.h>

struct dial_ops {
	void (*invalidate_mappings)(struct dma_buf_attachment *attachment);
};

struct dial {
	const struct dial_ops *ops;
};

void port_moved(struct dma_buf_attachment *attachment);
void dial_moved(struct dma_buf_attachment *attachment);
void dial_set(struct dma_buf_attach_ops *given, struct dial *dial);

const struct dma_buf_attach_ops port_attach_ops = {
	.allow_peer2peer = true,
	.move_notify = port_moved,
};

struct dial_ops dial_ops = {
	.invalidate_mappings = dial_moved,
};

void dial_set(struct dma_buf_attach_ops *given, struct dial *dial)
{
	given->move_notify = dial->ops->invalidate_mappings;
}
