#include <linux/module.h>
#include <linux/device.h>
#include <linux/serdev.h>

static size_t pager_take(struct serdev_device *line, const unsigned char *bytes, size_t many);

static size_t pager_take(struct serdev_device *line, const unsigned char *bytes, size_t many)
{
	dev_dbg(&line->dev, "%zu\n", many);
	return many;
}

static int pager_other(struct serdev_device *line, const unsigned char *bytes, size_t many)
{
	return line && bytes ? -EINVAL : many;
}

#ifdef PAGER_OF_INTS
static int pager_keep(struct serdev_device *line, const unsigned char *bytes, size_t many)
{
	int kept = pager_other(line, bytes, many);

	return kept;
}

static const struct serdev_device_ops pager_keep_ops = {
	.receive_buf = pager_keep,
};
#endif

static const struct serdev_device_ops pager_ops = {
	.receive_buf = pager_take,
};

static int pager_open(struct serdev_device *line)
{
	serdev_device_set_client_ops(line, &pager_ops);
	return pager_other(line, NULL, 0);
}
