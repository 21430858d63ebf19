#include <linux/module.h>
#include <linux/netlink.h>
#include <net/genetlink.h>

struct caller {
	u32 pid;
	u32 snd_pid;
};

static void caller_answer(struct caller *caller, struct sk_buff *asked, struct genl_info *info)
{
	caller->pid = NETLINK_CB(asked).portid;
	NETLINK_CB(asked).portid = caller->pid;
	caller->snd_pid = info->snd_portid;
}

static void (*caller_asked)(struct caller *caller, struct sk_buff *asked, struct genl_info *info) = caller_answer;
