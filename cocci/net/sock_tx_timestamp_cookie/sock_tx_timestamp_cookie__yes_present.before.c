#include <linux/module.h>
#include <linux/skbuff.h>
#include <net/sock.h>

struct tube {
	struct sock sk;
	unsigned int sent;
};

static int tube_send(struct tube *tube, struct sk_buff *skb)
{
	struct sock *sk = &tube->sk;
	struct sockcm_cookie cookie;

	memset(&cookie, 0, sizeof(cookie));
	cookie.tsflags = sk->sk_tsflags;
	sock_tx_timestamp(sk, sk->sk_tsflags, &skb_shinfo(skb)->tx_flags);
	skb->tstamp = 0;
	if (!tube->sent)
		sock_tx_timestamp(sk, cookie.tsflags, &skb_shinfo(skb)->tx_flags);
	tube->sent++;
	return 0;
}
