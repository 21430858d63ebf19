/* {
	"version": "v3.14",
	"commit": "unknown",
	"comment": "sock.sk_data_ready() is told a length, the last version in which it is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <net/sock.h>

void foo(struct sock *sk);

void foo(struct sock *sk)
{
	sk->sk_data_ready(sk, 0);
}
