/* {
	"version": "v6.6",
	"commit": "06016a67c616",
	"comment": "V4L2_DEVICE_NAME_SIZE, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <media/v4l2-device.h>

unsigned int foo(void);

unsigned int foo(void)
{
	return V4L2_DEVICE_NAME_SIZE;
}
