/* {
	"version": "v6.3",
	"commit": "unknown",
	"comment": "snd_soc_of_get_dai_name() without an index, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <sound/soc.h>

int foo(struct device_node *node, const char **name);

int foo(struct device_node *node, const char **name)
{
	return snd_soc_of_get_dai_name(node, name);
}
