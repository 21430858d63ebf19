#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/rtnetlink.h>

enum pipe_attributes {
	IFLA_OVPN_UNSPEC = 0,
	IFLA_OVPN_MODE,

	__IFLA_OVPN_AFTER_LAST,
	IFLA_OVPN_MAX = __IFLA_OVPN_AFTER_LAST - 1,
};

enum ovpn_mode {
	__OVPN_MODE_FIRST = 0,
	OVPN_MODE_P2P = __OVPN_MODE_FIRST,
	OVPN_MODE_MP,

	__OVPN_MODE_AFTER_LAST,
};

enum pipe_more {
	PIPE_MODE_P2P = OVPN_MODE_P2P,
	PIPE_LAST,
};

struct pipe {
	enum ovpn_mode mode;
};

static const struct nla_policy pipe_policy[IFLA_OVPN_MAX + 1] = {
	[IFLA_OVPN_MODE] = NLA_POLICY_RANGE(NLA_U8, __OVPN_MODE_FIRST, __OVPN_MODE_AFTER_LAST - 1),
};

const struct nla_policy *pipe_takes(struct pipe *pipe);

const struct nla_policy *pipe_takes(struct pipe *pipe)
{
	pipe->mode = OVPN_MODE_MP;
	return &pipe_policy[IFLA_OVPN_MODE];
}
