/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "a framebuffer has callbacks for the kernel's debugger",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/fb.h>

int foo(struct fb_info *info);
void bar(struct fb_ops *ops);

void bar(struct fb_ops *ops)
{
	ops->fb_debug_enter = foo;
	ops->fb_debug_leave = foo;
}
