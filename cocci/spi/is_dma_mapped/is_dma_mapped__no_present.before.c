#include <linux/module.h>
#include <linux/spi/spi.h>

struct chip {
	int is_dma_mapped;
};

int chip_ask(struct spi_device *part, struct chip *chip, struct spi_transfer *what);

int chip_ask(struct spi_device *part, struct chip *chip, struct spi_transfer *what)
{
	struct spi_message whole;

	spi_message_init(&whole);
	whole.is_dma_mapped = 0;
	chip->is_dma_mapped = 0;
	spi_message_add_tail(what, &whole);
	return spi_sync(part, &whole);
}
