#include <linux/module.h>
#include <linux/slab.h>
#include <linux/input-polldev.h>

static struct input_dev *knob;

static int __init knob_init(void)
{
	int ret;

	knob = input_allocate_device();
	if (!knob)
		return -ENOMEM;

	knob->name = "knob";
	input_set_capability(knob, EV_KEY, KEY_VOLUMEUP);
	ret = input_register_device(knob);
	if (ret)
		input_free_device(knob);
	return ret;
}
module_init(knob_init);

static void __exit knob_exit(void)
{
	input_unregister_device(knob);
}
module_exit(knob_exit);
