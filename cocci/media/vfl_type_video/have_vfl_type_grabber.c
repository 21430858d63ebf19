/* {
	"version": "v5.6",
	"commit": "unknown",
	"comment": "VFL_TYPE_GRABBER, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <media/v4l2-dev.h>

int foo(void);

int foo(void)
{
	return VFL_TYPE_GRABBER;
}
