// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_dm_io_opf
// compat: touches dm_io_request bi_op
// upstream: unknown (include/linux/dm-io.h), v6.1

@@
identifier req;
expression op, flags;
@@
  struct dm_io_request req = {
- .bi_op = op,
- .bi_op_flags = flags,
+ .bi_opf = (op) | (flags),
  };

@@
identifier req;
expression op;
@@
  struct dm_io_request req = {
- .bi_op = op,
+ .bi_opf = op,
  };

@@
expression E, op, flags;
@@
  E = (struct dm_io_request) {
- .bi_op = op,
- .bi_op_flags = flags,
+ .bi_opf = (op) | (flags),
  }

@@
expression E, op;
@@
  E = (struct dm_io_request) {
- .bi_op = op,
+ .bi_opf = op,
  }

@@
struct dm_io_request req;
struct dm_io_request *p;
expression op, flags;
@@
(
- req.bi_op = op;
- req.bi_op_flags = flags;
+ req.bi_opf = (op) | (flags);
|
- p->bi_op = op;
- p->bi_op_flags = flags;
+ p->bi_opf = (op) | (flags);
)
