/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "recvmsg of a protocol sets the length of the address in the message",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <net/sock.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct proto *)NULL)->recvmsg,
				  int (*)(struct sock *, struct msghdr *, size_t, int)));
}
