#include <linux/module.h>
#include <linux/input.h>

struct grip_map {
	unsigned int button;
	unsigned int bit;
};

static const struct grip_map grip_maps[] = {
	{ BTN_TRIGGER, 0 },
	{ 0x224, 1 },
	{ 0x225, 2 },
};

void grip_tell(struct input_dev *dev, bool left, bool right);

void grip_tell(struct input_dev *dev, bool left, bool right)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(grip_maps); i++)
		__set_bit(grip_maps[i].button, dev->keybit);
	input_report_key(dev, 0x226, left);
	input_report_key(dev, 0x227, right);
}
