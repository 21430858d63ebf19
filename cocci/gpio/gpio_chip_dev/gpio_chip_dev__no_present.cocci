// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_gpio_chip_dev
// compat: touches gpio_chip
// upstream: 58383c78425e ("gpio: change member .dev to .parent"), v4.5

@@
struct gpio_chip *C;
struct gpio_chip D;
@@
(
  C->
- dev
+ parent
|
  D.
- dev
+ parent
)

@@
identifier o;
expression E;
@@
  struct gpio_chip o = {
- .dev = E,
+ .parent = E,
  };
