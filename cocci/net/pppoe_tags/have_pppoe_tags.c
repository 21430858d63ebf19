/* {
	"version": "v7.2",
	"commit": "unknown",
	"comment": "the tags of PPPoE are members, which are gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <linux/if_pppox.h>

char *foo(struct pppoe_hdr *hdr);

char *foo(struct pppoe_hdr *hdr)
{
	return hdr->tag->tag_data;
}
