/* {
	"version": "v6.17",
	"commit": "unknown",
	"comment": "SOC_SINGLE_VALUE() and its kin take the least value, too",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

unsigned long foo(void);

unsigned long foo(void)
{
	return SOC_SINGLE_VALUE(1, 2, 0, 3, 0, 0) + SOC_DOUBLE_VALUE(1, 2, 3, 0, 4, 0, 0);
}
