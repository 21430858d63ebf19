#include <linux/module.h>
#include <linux/pci.h>
#include <asm/amd/nb.h>
#include <asm/amd/node.h>

static int probe_read(u16 node, u32 *to)
{
	return amd_smn_read(node, 0x59800, to);
}

static struct pci_dev *probe_bridge(unsigned int node)
{
	return node < amd_nb_num() ? node_to_amd_nb(node)->misc : NULL;
}
