#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/rtnetlink.h>

#include <linux/if_link.h>
enum pipe_attributes {
	compat_ifla_ovpn_unspec = 0,
	compat_ifla_ovpn_mode,

	__IFLA_OVPN_AFTER_LAST,
	compat_ifla_ovpn_max = __IFLA_OVPN_AFTER_LAST - 1,
};

#include <linux/if_link.h>
enum compat_ovpn_mode {
	__OVPN_MODE_FIRST = 0,
	compat_ovpn_mode_p2p = __OVPN_MODE_FIRST,
	compat_ovpn_mode_mp,

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
