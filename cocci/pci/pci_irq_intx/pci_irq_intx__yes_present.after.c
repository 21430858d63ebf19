#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

struct port {
	struct pci_dev *card;
	unsigned int kinds;
};

int port_lines(struct port *port, int most);

int port_lines(struct port *port, int most)
{
	int ret;

	port->kinds = PCI_IRQ_MSI | PCI_IRQ_INTX;
	if (most == 1)
		port->kinds = PCI_IRQ_INTX;
	ret = pci_alloc_irq_vectors(port->card, 1, most, port->kinds);
	if (ret < 0)
		ret = pci_alloc_irq_vectors(port->card, 1, 1, PCI_IRQ_INTX);
	return ret;
}
