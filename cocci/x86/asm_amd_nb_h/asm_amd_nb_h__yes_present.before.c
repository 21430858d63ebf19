#include <linux/module.h>
#include <linux/pci.h>
#include <asm/amd_nb.h>

static int probe_read(u16 node, u32 *to)
{
	return node < amd_nb_num() ? amd_smn_read(node, 0x59800, to) : -ENODEV;
}
