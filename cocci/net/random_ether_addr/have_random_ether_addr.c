/* {
	"version": "v5.16",
	"commit": "ba530fea8ca1",
	"comment": "random_ether_addr(), which is gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/etherdevice.h>

void foo(u8 *address);

void foo(u8 *address)
{
	random_ether_addr(address);
}
