#include <linux/module.h>
#include <linux/firmware.h>

int brain_load(struct device *robot, size_t least);

int brain_load(struct device *robot, size_t least)
{
	const struct firmware *brain __free(firmware) = NULL;
	int error = request_firmware(&brain, "brain.bin", robot);

	if (error)
		return error;
	return brain->size < least ? -EINVAL : 0;
}
