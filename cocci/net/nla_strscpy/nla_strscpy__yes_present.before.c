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

	if (nla_strlcpy(tag->text, tb[1], TAG_SIZE) >= TAG_SIZE)
		return -EINVAL;
	if (nla_strlcpy(name, tb[2], sizeof(name)) >= sizeof(name))
		return -ERANGE;
	nla_strlcpy(tag->text, tb[3], sizeof(tag->text));
	return 0;
}

#ifdef TAG_LENGTH
static size_t tag_length(struct tag *tag, struct nlattr *nla)
{
	return nla_strlcpy(tag->text, nla, TAG_SIZE);
}
#endif
