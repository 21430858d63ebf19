/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "<linux/atalk.h>, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/skbuff.h>
#include <linux/atalk.h>

int foo(struct elapaarp *arp);

int foo(struct elapaarp *arp)
{
	return arp->pa_len;
}
