#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

struct quill {
	struct spi_device *tip;
	u8 chip_select;
};

static void quill_show(struct quill *quill)
{
	quill->chip_select = spi_get_chipselect(quill->tip, 0);
	dev_dbg(&quill->tip->dev, "at %u\n", spi_get_chipselect(quill->tip, 0) + 1);
}

static void quill_move(struct spi_device *tip, u8 to)
{
	if (to != spi_get_chipselect(tip, 0))
		spi_set_chipselect(tip, 0, to);
}
