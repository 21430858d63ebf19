/* {
	"version": "v7.3",
	"commit": "unknown",
	"comment": "SND_SOC_DAIFMT_CBM_CFM and its kin, which are gone since",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

unsigned int foo(void);

unsigned int foo(void)
{
	return SND_SOC_DAIFMT_CBM_CFM | SND_SOC_DAIFMT_CBS_CFS;
}
