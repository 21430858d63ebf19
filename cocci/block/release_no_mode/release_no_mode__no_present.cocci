// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_release_no_mode
// compat: touches block_device_operations
// upstream: ae220766d87c ("block: remove the unused mode argument to ->release"), v6.5

@ops@
identifier o, f;
@@
struct block_device_operations o = {
	.release = f,
};

@@
identifier ops.f, d;
typedef fmode_t;
@@
void f(struct gendisk *d
+ , fmode_t mode
  ) { ... }

@@
identifier ops.f, d;
typedef fmode_t;
@@
void f(struct gendisk *d
+ , fmode_t mode
  );
