/* {
	"version": "v4.20",
	"commit": "unknown",
	"comment": "V4L2_MBUS_CSI2, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-mediabus.h>

int foo(void);

int foo(void)
{
	return V4L2_MBUS_CSI2;
}
