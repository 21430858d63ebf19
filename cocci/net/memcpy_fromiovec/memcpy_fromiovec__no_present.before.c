#include <linux/module.h>
#include <linux/skbuff.h>
#include <linux/socket.h>

struct horn {
	int memcpy_fromiovec;
};

static int horn_speak(struct horn *horn, struct sk_buff *skb, struct msghdr *msg, size_t len)
{
	if (memcpy_fromiovec(skb_put(skb, len), msg->msg_iov, len))
		return -EFAULT;
	if (skb_copy_datagram_iovec(skb, horn->memcpy_fromiovec, msg->msg_iov, len))
		return -EFAULT;
	return memcpy_toiovec(msg->msg_iov, skb->data, 4);
}

static int (*horn_asked)(struct horn *horn, struct sk_buff *skb, struct msghdr *msg, size_t len) = horn_speak;
