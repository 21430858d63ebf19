#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

struct quill {
	struct spi_device *tip;
	u8 chip_select;
};

static void quill_show(struct quill *quill)
{
	quill->chip_select = quill->tip->chip_select;
	dev_dbg(&quill->tip->dev, "at %u\n", quill->tip->chip_select + 1);
}

static void quill_move(struct spi_device *tip, u8 to)
{
	struct spi_board_info info = {
		.chip_select = to,
	};

	if (info.chip_select != tip->chip_select)
		tip->chip_select = to;
}

static u8 quill_of_message(struct spi_message *message)
{
	return message->spi->chip_select;
}
