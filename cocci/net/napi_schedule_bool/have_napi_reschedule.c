/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "napi_reschedule(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>

bool foo(struct napi_struct *napi);

bool foo(struct napi_struct *napi)
{
	return napi_reschedule(napi);
}
