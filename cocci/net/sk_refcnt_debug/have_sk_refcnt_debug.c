/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "sk_refcnt_debug_release() and its kin, one of the last versions that have them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/sock.h>

void foo(struct sock *sk);

void foo(struct sock *sk)
{
	sk_refcnt_debug_inc(sk);
	sk_refcnt_debug_dec(sk);
	sk_refcnt_debug_release(sk);
}
