#include <linux/module.h>
#include <linux/device.h>
#include <linux/dma-buf.h>

struct dial_ops {
	void (*move_notify)(struct dma_buf_attachment *attachment);
};

struct dial {
	const struct dial_ops *ops;
};

void port_moved(struct dma_buf_attachment *attachment);
void dial_moved(struct dma_buf_attachment *attachment);
void dial_set(struct dma_buf_attach_ops *given, struct dial *dial);

const struct dma_buf_attach_ops port_attach_ops = {
	.allow_peer2peer = true,
	.invalidate_mappings = port_moved,
};

struct dial_ops dial_ops = {
	.move_notify = dial_moved,
};

void dial_set(struct dma_buf_attach_ops *given, struct dial *dial)
{
	given->invalidate_mappings = dial->ops->move_notify;
}
