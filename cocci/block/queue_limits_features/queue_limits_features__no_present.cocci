// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_queue_limits_features
// compat: touches blk_alloc_disk
// compat: allow twice it is what the disk is assigned to, or a member of it
// compat: allow moved what is no sum of named features stays as a mark, which does not compile
// compat: allow removed features that are 0 say nothing
// upstream: 1122c0c1cc71 ("block: move cache control settings out of queue->flags"), v6.11

// What is handled are features given in the initializer. Where they are assigned
// later, the line stays, for the compiler to complain.
//
// In the new form a disk does not rotate unless it says so; in the old it does.

@rotational exists@
identifier lim;
expression D, N;
position p;
@@
struct queue_limits lim = {
	.features = <+... BLK_FEAT_ROTATIONAL ...+>,
};
... when any
D = blk_alloc_disk@p(&lim, N);

@@
expression D, L, N;
statement S;
position p != rotational.p;
@@
D = blk_alloc_disk@p(L, N);
if (IS_ERR(D)) S
+ blk_queue_flag_set(QUEUE_FLAG_NONROT, D->queue);

// Swapping to a disk that is not known to be synchronous is slower, no more.

@@
identifier lim;
@@
struct queue_limits lim = {
	.features = <+...
(
- BLK_FEAT_SYNCHRONOUS
+ 0
|
- BLK_FEAT_ROTATIONAL
+ 0
)
	...+>,
};

@@
identifier lim;
expression F;
@@
struct queue_limits lim = {
	.features = <+...
- F | 0
+ F
	...+>,
};

@@
identifier lim;
expression F;
@@
struct queue_limits lim = {
	.features = <+...
- 0 | F
+ F
	...+>,
};

@@
identifier lim;
expression F;
@@
struct queue_limits lim = {
	.features = <+...
- F | 0
+ F
	...+>,
};

@@
identifier lim;
expression F;
@@
struct queue_limits lim = {
	.features = <+...
- 0 | F
+ F
	...+>,
};

@@
identifier lim;
@@
struct queue_limits lim = {
-	.features = 0,
};

// queue_limits_features() is no function, but a mark: it is put where the queue
// exists, taken apart into one for each feature, and replaced by what sets that
// feature. A feature that has no rule below leaves its mark, and so an error.

@exists@
identifier lim;
expression D, N, F;
statement S;
@@
struct queue_limits lim = {
-	.features = F,
};
... when any
D = blk_alloc_disk(&lim, N);
if (IS_ERR(D)) S
+ queue_limits_features(D->queue, F);

@@
expression Q, A, B;
@@
- queue_limits_features(Q, A | B);
+ queue_limits_features(Q, A);
+ queue_limits_features(Q, B);

@@
expression Q, A, B;
@@
- queue_limits_features(Q, A | B);
+ queue_limits_features(Q, A);
+ queue_limits_features(Q, B);

@@
expression Q, A, B;
@@
- queue_limits_features(Q, A | B);
+ queue_limits_features(Q, A);
+ queue_limits_features(Q, B);

@@
expression Q, A, B;
@@
- queue_limits_features(Q, A | B);
+ queue_limits_features(Q, A);
+ queue_limits_features(Q, B);

@@
expression Q, A, B;
@@
- queue_limits_features(Q, A | B);
+ queue_limits_features(Q, A);
+ queue_limits_features(Q, B);

@@
expression Q;
@@
(
- queue_limits_features(Q, BLK_FEAT_NOWAIT);
+ blk_queue_flag_set(QUEUE_FLAG_NOWAIT, Q);
|
- queue_limits_features(Q, BLK_FEAT_STABLE_WRITES);
+ blk_queue_flag_set(QUEUE_FLAG_STABLE_WRITES, Q);
|
- queue_limits_features(Q, BLK_FEAT_IO_STAT);
+ blk_queue_flag_set(QUEUE_FLAG_IO_STAT, Q);
|
- queue_limits_features(Q, BLK_FEAT_ADD_RANDOM);
+ blk_queue_flag_set(QUEUE_FLAG_ADD_RANDOM, Q);
)
