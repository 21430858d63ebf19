#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/sock.h>

struct heron {
	struct sock *sk;
	int sk_refcnt_debug_inc;
};

static void heron_ready(struct heron *heron)
{
	heron->sk_refcnt_debug_inc++;
	(void)(heron->sk);
}

static int heron_gone(struct heron *heron)
{
	struct sock *sk = heron->sk;

	if (!sk)
		return 0;
	if (heron->sk_refcnt_debug_inc)
		(void)(sk);
	(void)(sk);
	sock_put(sk);
	return heron->sk_refcnt_debug_inc;
}

static void (*heron_told)(struct heron *heron) = heron_ready;
static int (*heron_asked)(struct heron *heron) = heron_gone;
