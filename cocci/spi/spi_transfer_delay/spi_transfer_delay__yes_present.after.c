#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

struct lamp {
	struct spi_transfer last;
	u16 delay_usecs;
};

static int lamp_send(struct lamp *lamp, struct spi_device *spi, const void *data, size_t len)
{
	struct spi_transfer one = {
		.tx_buf = data,
		.delay.value = lamp->delay_usecs,
		.len = len,
	};
	struct spi_transfer two[] = {
		{ .tx_buf = data, .len = 1, .delay.value = 5, },
		{ .tx_buf = data, .len = len, },
	};
	struct spi_transfer *xfer = &lamp->last;

	xfer->delay.value = 10 * lamp->delay_usecs;
	lamp->last.delay.value = 3;
	spi_sync_transfer(spi, two, 2);
	return spi_sync_transfer(spi, &one, 1);
}

static unsigned int lamp_wait(struct spi_transfer *xfer)
{
	return (xfer->delay.unit == SPI_DELAY_UNIT_USECS ? xfer->delay.value : 0);
}
