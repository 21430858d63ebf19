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
	dev_dbg(&quill->tip->dev, "at %u\n",
		spi_get_chipselect(quill->tip, 0) + 1);
}

static void quill_move(struct spi_device *tip, u8 to)
{
	struct spi_board_info info = {
		.chip_select = to,
	};

	if (info.chip_select != spi_get_chipselect(tip, 0))
		spi_set_chipselect(tip, 0, to);
}

static u8 quill_of_message(struct spi_message *message)
{
	return __builtin_choose_expr(__same_type(*message->spi, struct spi_device),
				     spi_get_chipselect((void *)message->spi, 0),
				     message->spi->chip_select);
}
