#include <linux/module.h>
#include <linux/skbuff.h>
#include <net/sock.h>

struct horn {
	atomic_t users;
};

static bool horn_alone(struct horn *horn, struct sk_buff *skb, struct sock *sk)
{
	if (atomic_read(&skb->users) != 1)
		atomic_inc(&skb->users);
	if (atomic_read(&sk->sk_refcnt) < 2)
		atomic_inc(&sk->sk_refcnt);
	return atomic_read(&horn->users) == 1;
}

static bool (*horn_asked)(struct horn *horn, struct sk_buff *skb, struct sock *sk) = horn_alone;
