#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/can/dev.h>

void stick_sent(struct net_device *stick, struct sk_buff *frame, bool gone);

void stick_sent(struct net_device *stick, struct sk_buff *frame, bool gone)
{
	can_put_echo_skb(frame, stick, 0, 0);
	if (gone)
		can_free_echo_skb(stick, 0, NULL);
	else
		stick->stats.tx_bytes += can_get_echo_skb(stick, 0, NULL);
}
