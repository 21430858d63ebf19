// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_rq_disk
// compat: touches rq_disk
// upstream: unknown (include/linux/blk-mq.h), v6.1

@@
struct request *rq;
@@
- rq->rq_disk
+ rq->q->disk
