#include <linux/module.h>
#include <linux/skbuff.h>
#include <net/sock.h>

int line_take(struct sock *line, int how, int now);

int line_take(struct sock *line, int how, int now)
{
	int wrong = 0;
	struct sk_buff *frame = skb_recv_datagram(line, how, &wrong);

	if (!frame)
		frame = skb_recv_datagram(line,
					  (how) | ((now) ? MSG_DONTWAIT : 0),
					  &wrong);
	if (!frame)
		return wrong;
	skb_free_datagram(line, frame);
	return 0;
}
