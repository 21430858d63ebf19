// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_blk_alloc_disk_lim
// compat: after queue_limits_features__no_present
// compat: touches blk_alloc_disk
// compat: allow twice it is what the disk is assigned to
// upstream: 74fa8f9c553f ("block: pass a queue_limits argument to blk_alloc_disk"), v6.9

// The limits that the function sets in its struct queue_limits are set in the
// queue, one by one, in the order in which they depend on each other: each rule
// puts its line above those of the rules before it. What it takes to discard
// differs between old kernels: set_max_hw_discard_sectors() is no function of any,
// but a place for the rule of discard_without_flag/ that applies. A limit of 0
// stands for the default, which setters that don't know that are not told of.

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .max_write_zeroes_sectors = E, };
|
lim.max_write_zeroes_sectors = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ blk_queue_max_write_zeroes_sectors(D->queue, lim.max_write_zeroes_sectors);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .discard_granularity = E, };
|
lim.discard_granularity = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ D->queue->limits.discard_granularity = max(lim.discard_granularity, queue_physical_block_size(D->queue));

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .max_discard_segments = E, };
|
lim.max_discard_segments = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ if (lim.max_discard_segments)
+ 	blk_queue_max_discard_segments(D->queue, lim.max_discard_segments);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .max_hw_discard_sectors = E, };
|
lim.max_hw_discard_sectors = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ set_max_hw_discard_sectors(D->queue, lim.max_hw_discard_sectors);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .virt_boundary_mask = E, };
|
lim.virt_boundary_mask = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ blk_queue_virt_boundary(D->queue, lim.virt_boundary_mask);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .seg_boundary_mask = E, };
|
lim.seg_boundary_mask = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ if (lim.seg_boundary_mask)
+ 	blk_queue_segment_boundary(D->queue, lim.seg_boundary_mask);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .max_segment_size = E, };
|
lim.max_segment_size = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ if (lim.max_segment_size)
+ 	blk_queue_max_segment_size(D->queue, lim.max_segment_size);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .max_segments = E, };
|
lim.max_segments = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ if (lim.max_segments)
+ 	blk_queue_max_segments(D->queue, lim.max_segments);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .chunk_sectors = E, };
|
lim.chunk_sectors = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ blk_queue_chunk_sectors(D->queue, lim.chunk_sectors);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .max_hw_sectors = E, };
|
lim.max_hw_sectors = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ if (lim.max_hw_sectors)
+ 	blk_queue_max_hw_sectors(D->queue, lim.max_hw_sectors);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .io_opt = E, };
|
lim.io_opt = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ blk_queue_io_opt(D->queue, lim.io_opt);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .io_min = E, };
|
lim.io_min = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ blk_queue_io_min(D->queue, lim.io_min);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .physical_block_size = E, };
|
lim.physical_block_size = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ blk_queue_physical_block_size(D->queue, lim.physical_block_size);

@exists@
identifier lim;
expression D, N, E;
statement S;
@@
(
struct queue_limits lim = { .logical_block_size = E, };
|
lim.logical_block_size = E;
)
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ if (lim.logical_block_size)
+ 	blk_queue_logical_block_size(D->queue, lim.logical_block_size);

// Where there is a limit without such a rule, or no check right after, the call
// stays what it is, for the compiler to complain. So it does where the limits are
// not all set here: in what a pointer leads to, or by a function that is given one.

@unknown exists@
identifier lim;
identifier f != {
	logical_block_size, physical_block_size, io_min, io_opt,
	max_hw_sectors, chunk_sectors, max_segments, max_segment_size,
	seg_boundary_mask, virt_boundary_mask, max_hw_discard_sectors,
	max_discard_segments, discard_granularity, max_write_zeroes_sectors
};
expression D, N, E;
position p;
@@
(
struct queue_limits lim = { .f = E, };
|
lim.f = E;
)
... when any
D = blk_alloc_disk@p(&lim, N);

@elsewhere exists@
identifier lim, f, g;
expression D, N, E;
position p;
@@
struct queue_limits lim = { ... };
... when any
(
g(..., &lim, ...)
|
E = &lim
|
lim = E
|
lim.f |= E
|
lim.f &= E
|
lim.f += E
)
... when any
D = blk_alloc_disk@p(&lim, N);

@aliased exists@
identifier lim, x;
expression D, N;
type T;
position p;
@@
struct queue_limits lim = { ... };
... when any
T x = &lim;
... when any
D = blk_alloc_disk@p(&lim, N);

@known exists@
identifier lim;
expression D, N;
statement S;
position p != { unknown.p, elsewhere.p, aliased.p };
@@
struct queue_limits lim = { ... };
... when any
D = blk_alloc_disk@p(&lim, N);
if (IS_ERR(D)) S

@@
identifier lim;
expression D, N, E;
position known.p;
@@
D =
- blk_alloc_disk@p(&lim, N)
+ blk_alloc_disk(N)
  ;
<... when != D = E
(
- PTR_ERR(D)
+ -ENOMEM
|
- IS_ERR(D)
+ !D
)
...>

@plain@
expression D, N;
statement S;
position p;
@@
D = blk_alloc_disk@p(NULL, N);
if (IS_ERR(D)) S

@@
expression D, N, E;
position plain.p;
@@
D =
- blk_alloc_disk@p(NULL, N)
+ blk_alloc_disk(N)
  ;
<... when != D = E
(
- PTR_ERR(D)
+ -ENOMEM
|
- IS_ERR(D)
+ !D
)
...>
