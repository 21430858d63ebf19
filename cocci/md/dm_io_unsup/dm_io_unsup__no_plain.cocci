// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_dm_io_plain && !have_dm_io_unsup
// compat: touches dm_io
// upstream: unknown (include/linux/dm-io.h), v6.1

@@
expression req, num, region, error_bits;
@@
- dm_io(req, num, region, error_bits)
+ dm_io(req, num, region, error_bits, IOPRIO_DEFAULT)
