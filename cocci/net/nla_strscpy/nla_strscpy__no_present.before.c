#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/netlink.h>

#define TAG_SIZE 16

struct tag {
	char text[TAG_SIZE];
};

static int tag_set(struct tag *tag, struct nlattr **tb)
{
	char name[IFNAMSIZ];

	if (nla_strscpy(tag->text, tb[1], TAG_SIZE) < 0)
		return -EINVAL;
	if (nla_strscpy(name, tb[2], sizeof(name)) < 0)
		return -ERANGE;
	nla_strscpy(tag->text, tb[3], sizeof(tag->text));
	return 0;
}

#ifdef TAG_LENGTH
static ssize_t tag_length(struct tag *tag, struct nlattr *nla)
{
	return nla_strscpy(tag->text, nla, TAG_SIZE);
}
#endif
