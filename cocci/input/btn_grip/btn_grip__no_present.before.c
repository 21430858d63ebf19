#include <linux/module.h>
#include <linux/input.h>

struct grip_map {
	unsigned int button;
	unsigned int bit;
};

static const struct grip_map grip_maps[] = {
	{ BTN_TRIGGER, 0 },
	{ BTN_GRIPL, 1 },
	{ BTN_GRIPR, 2 },
};

void grip_tell(struct input_dev *dev, bool left, bool right);

void grip_tell(struct input_dev *dev, bool left, bool right)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(grip_maps); i++)
		__set_bit(grip_maps[i].button, dev->keybit);
	input_report_key(dev, BTN_GRIPL2, left);
	input_report_key(dev, BTN_GRIPR2, right);
}
