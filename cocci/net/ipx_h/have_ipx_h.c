/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "<net/ipx.h>, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/skbuff.h>
#include <net/ipx.h>

int foo(struct ipxhdr *ipx);

int foo(struct ipxhdr *ipx)
{
	return ipx->ipx_type;
}
