#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/can/dev.h>

struct adapter {
	struct can_priv can;
	u32 data_bittiming;
};

int adapter_set(struct net_device *ndev);
void adapter_up(struct net_device *ndev, const struct can_bittiming_const *limits);

int adapter_set(struct net_device *ndev)
{
	struct adapter *adapter = netdev_priv(ndev);
	struct can_bittiming *fast = &adapter->can.fd.data_bittiming;

	adapter->data_bittiming = fast->brp;
	return 0;
}

void adapter_up(struct net_device *ndev, const struct can_bittiming_const *limits)
{
	struct adapter *adapter = netdev_priv(ndev);
	struct can_priv *can = &adapter->can;

	adapter->can.fd.data_bittiming_const = limits;
	can->fd.do_set_data_bittiming = adapter_set;
}
