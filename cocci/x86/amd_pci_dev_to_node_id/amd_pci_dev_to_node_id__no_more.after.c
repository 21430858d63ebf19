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
	heat->node = (u16)(PCI_SLOT((device)->devfn) - AMD_NODE0_PCI_SLOT);
	heat->count = amd_nb_num();
	return 0;
}
