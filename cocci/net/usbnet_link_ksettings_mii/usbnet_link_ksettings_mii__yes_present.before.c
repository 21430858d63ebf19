#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/ethtool.h>
#include <linux/mii.h>
#include <linux/usb.h>
#include <linux/usb/usbnet.h>

static int plug_set(struct net_device *net, const struct ethtool_link_ksettings *cmd)
{
	if (cmd->base.autoneg == AUTONEG_DISABLE)
		return -EOPNOTSUPP;
	return usbnet_set_link_ksettings(net, cmd);
}

static const struct ethtool_ops plug_ethtool_ops = {
	.get_link = ethtool_op_get_link,
	.get_link_ksettings = usbnet_get_link_ksettings,
	.set_link_ksettings = plug_set,
};

void plug_ethtool(struct usbnet *dev);

void plug_ethtool(struct usbnet *dev)
{
	dev->net->ethtool_ops = &plug_ethtool_ops;
}
