/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "the one platform profile of a machine is a handler; the last version where it is the only one",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_profile.h>

int foo(struct platform_profile_handler *handler);

int foo(struct platform_profile_handler *handler)
{
	int err = platform_profile_register(handler);

	if (!err)
		platform_profile_remove();
	platform_profile_notify();
	return err;
}
