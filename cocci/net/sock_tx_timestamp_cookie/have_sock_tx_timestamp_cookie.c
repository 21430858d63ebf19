/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "sock_tx_timestamp() of a struct sockcm_cookie",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <net/sock.h>

void foo(struct sock *sk, struct sockcm_cookie *cookie, __u8 *flags);

void foo(struct sock *sk, struct sockcm_cookie *cookie, __u8 *flags)
{
	sock_tx_timestamp(sk, cookie, flags);
}
