/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "modules can call snmp_fold_field(); its export went with the last module that needed it",
	"author": "compat-gen",
	"date": "2026-11-21",
	"exports": ["snmp_fold_field"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/netdevice.h>
#include <net/ip.h>

unsigned long foo(void __percpu *mib);

unsigned long foo(void __percpu *mib)
{
	return snmp_fold_field(mib, 0);
}
