#include <linux/module.h>
#ifndef COMPAT_FREE_FIRMWARE
#define COMPAT_FREE_FIRMWARE
#include <linux/err.h>
#include <linux/firmware.h>
DEFINE_FREE(firmware, const struct firmware *, if (!IS_ERR_OR_NULL(_T)) release_firmware(_T))
#endif
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
