#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

struct post {
	struct net_device *dev;
	int dev_open;
};

static int post_start(struct post *post, int flags)
{
	int err = dev_open(post->dev);

	if (!err)
		err = dev_change_flags(post->dev, flags | IFF_UP);
	return err ? err : post->dev_open;
}

static int (*post_asked)(struct post *post, int flags) = post_start;
