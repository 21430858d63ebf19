// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_controls_device && !have_check_fb
// compat: touches check_fb
// compat: allow twice what a call returns and is compared so is left alone; the rest is a name or a member
// upstream: 0a4be7263749 ("backlight: Add controls_device callback to struct backlight_ops"), v6.10
//
// check_fb was given the framebuffer: its parent, info->device, is the display. What compared
// the framebuffer's own device with that of a framebuffer compares the displays.

@ops@
identifier o, f;
@@
struct backlight_ops o = {
	.check_fb = f,
};

// A function that the driver calls itself, or hands on, stays as it is.

@used@
identifier ops.f;
expression E;
identifier fn;
@@
(
  f(...)
|
  E = f
|
  fn(..., f, ...)
)

@depends on !used@
typedef bool;
identifier ops.f, b, i, fn, m;
expression E;
@@
- int f(struct backlight_device *b, struct fb_info *i)
+ bool f(struct backlight_device *b, struct device *display_dev)
{
<...
(
  fn(...) == i->dev
|
  fn(...)->m == i->dev
|
  i->dev == fn(...)
|
  i->dev == fn(...)->m
|
- E == i->dev
+ (E && E->parent == display_dev)
|
- i->dev == E
+ (E && E->parent == display_dev)
|
- i->device
+ display_dev
)
...>
}

@depends on !used@
identifier ops.f, o;
@@
struct backlight_ops o = {
- .check_fb
+ .controls_device
  = f,
};
