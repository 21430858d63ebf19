// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_dm_write_same
// compat: touches num_write_same_bios
// upstream: unknown (include/linux/device-mapper.h), v5.18

@@
struct dm_target *T;
expression E;
@@
- T->num_write_same_bios = E;
