static const struct dma_buf_attach_ops port_attach_ops = {
	.allow_peer2peer = true,
	.invalidate_mappings = port_moved,
};

static struct dial_ops dial_ops = {
	.move_notify = dial_moved,
};

static void dial_set(struct dma_buf_attach_ops *given, struct dial *dial)
{
	given->invalidate_mappings = dial->ops->move_notify;
}
