/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "napi_schedule() tells whether it has scheduled",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

bool foo(struct napi_struct *napi);

bool foo(struct napi_struct *napi)
{
	return napi_schedule(napi);
}
