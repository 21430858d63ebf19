/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "linux/fb.h brings linux/backlight.h",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/fb.h>

struct foo {
	struct backlight_properties props;
};

int foo(void);

int foo(void)
{
	return sizeof(struct foo);
}
