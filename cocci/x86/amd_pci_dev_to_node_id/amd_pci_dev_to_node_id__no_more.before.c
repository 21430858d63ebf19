#include <linux/module.h>
#include <linux/pci.h>
#if __has_include(<asm/amd/nb.h>)
#include <asm/amd/nb.h>
#else
#include <asm/amd_nb.h>
#endif

struct heat {
	u16 node;
	u16 count;
};

static int heat_probe(struct heat *heat, struct pci_dev *device)
{
	heat->node = amd_pci_dev_to_node_id(device);
	heat->count = amd_nb_num();
	return 0;
}
