/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "is_dma_mapped of a message, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

void foo(struct spi_message *message);

void foo(struct spi_message *message)
{
	message->is_dma_mapped = 0;
}
