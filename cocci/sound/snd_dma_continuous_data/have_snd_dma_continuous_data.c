/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "snd_dma_continuous_data(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/memalloc.h>

struct device *foo(void);

struct device *foo(void)
{
	return snd_dma_continuous_data(GFP_KERNEL);
}
