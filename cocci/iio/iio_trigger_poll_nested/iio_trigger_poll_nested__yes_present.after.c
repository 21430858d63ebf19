#include <linux/module.h>
#include <linux/device.h>
#include <linux/interrupt.h>
#include <linux/iio/iio.h>
#include <linux/iio/trigger.h>

struct scale {
	struct iio_trigger *trig;
	bool ready;
};

irqreturn_t scale_thread(int irq, void *data);

irqreturn_t scale_thread(int irq, void *data)
{
	struct scale *scale = data;

	if (!scale->ready)
		return IRQ_NONE;
	iio_trigger_poll_nested(scale->trig);
	return IRQ_HANDLED;
}
