#include <linux/module.h>
#include <linux/iio/iio.h>

struct pond {
	int fish;
	IIO_DECLARE_DMA_BUFFER_WITH_TS(u32, deep, 5);
};

int pond_read(struct pond *pond);

int pond_read(struct pond *pond)
{
	IIO_DECLARE_BUFFER_WITH_TS(u16, shallow, 3) = { 0 };

	return shallow[0] + pond->deep[1];
}
