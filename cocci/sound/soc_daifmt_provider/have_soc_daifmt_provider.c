/* {
	"version": "v5.12",
	"commit": "unknown",
	"comment": "SND_SOC_DAIFMT_CBP_CFP and its kin",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

unsigned int foo(void);

unsigned int foo(void)
{
	return SND_SOC_DAIFMT_CBP_CFP | SND_SOC_DAIFMT_CBC_CFC;
}
