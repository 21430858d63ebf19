// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_release_no_mode
// compat: touches fmode_t
// upstream: ae220766d87c ("block: remove the unused mode argument to ->release"), v6.5
//
// A function that looks at the mode stays as it is, and so does one that the driver calls itself, or hands on.

@ops@
identifier o, f;
@@
struct block_device_operations o = {
	.release = f,
};

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

@needs_mode@
identifier ops.f, d, m;
typedef fmode_t;
@@
void f(struct gendisk *d, fmode_t m)
{
<+...
  m
...+>
}

@depends on !used && !needs_mode@
identifier ops.f, d, m;
typedef fmode_t;
@@
void f(struct gendisk *d
- , fmode_t m
  ) { ... }

@depends on !used && !needs_mode@
identifier ops.f, d, m;
typedef fmode_t;
@@
void f(struct gendisk *d
- , fmode_t m
  );
