// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_i_mtime && have_inode_get_mtime
// compat: touches i_atime i_mtime
// compat: allow twice I is an idexpression, a variable
// upstream: 077c212f0344 ("fs: new accessor methods for atime and mtime"), v6.7
// upstream: 12cd44023651 ("fs: rename inode i_atime and i_mtime fields"), v6.7
//
// Only of what is known to be an inode: a file system's own records have members of these names. Where the
// address of a time is taken, but for functions that are known to read it only, and for other operators than =,
// it is left to the compiler to complain of.

@@
struct inode *I;
expression S, N;
@@
(
- I->i_atime.tv_sec = S; I->i_atime.tv_nsec = N;
+ inode_set_atime(I, S, N);
|
- I->i_atime.tv_nsec = N; I->i_atime.tv_sec = S;
+ inode_set_atime(I, S, N);
)

// One in the other, a = b = c: first those on the right.
@atime_left@
struct inode *I;
struct inode *J;
expression E;
position p;
@@
  I->i_atime@p = <+... J->i_atime = E ...+>

@@
struct inode *I;
expression E;
position p != atime_left.p;
@@
- I->i_atime@p = E
+ inode_set_atime_to_ts(I, E)

@@
struct inode *I;
expression E;
@@
- I->i_atime = E
+ inode_set_atime_to_ts(I, E)

// A function that only reads a time is shown the address of a copy.

@@
idexpression struct inode *I;
expression E;
@@
(
  timespec64_to_ns(
- &I->i_atime
+ &(struct timespec64){ .tv_sec = inode_get_atime(I).tv_sec, .tv_nsec = inode_get_atime(I).tv_nsec }
  )
|
  \(timespec64_compare\|timespec64_equal\)(
- &I->i_atime
+ &(struct timespec64){ .tv_sec = inode_get_atime(I).tv_sec, .tv_nsec = inode_get_atime(I).tv_nsec }
  , E)
)

@@
idexpression struct inode *I;
expression E;
@@
  \(timespec64_compare\|timespec64_equal\)(E,
- &I->i_atime
+ &(struct timespec64){ .tv_sec = inode_get_atime(I).tv_sec, .tv_nsec = inode_get_atime(I).tv_nsec }
  )

@atime_kept@
struct inode *I;
expression E;
identifier part;
assignment operator to;
position p;
@@
(
  I->i_atime@p to E
|
  &I->i_atime@p
|
  I->i_atime@p.part to E
|
  &I->i_atime@p.part
|
  I->i_atime@p.part++
|
  I->i_atime@p.part--
)

@@
struct inode *I;
position p != atime_kept.p;
@@
- I->i_atime@p
+ inode_get_atime(I)

@@
struct inode *I;
expression S, N;
@@
(
- I->i_mtime.tv_sec = S; I->i_mtime.tv_nsec = N;
+ inode_set_mtime(I, S, N);
|
- I->i_mtime.tv_nsec = N; I->i_mtime.tv_sec = S;
+ inode_set_mtime(I, S, N);
)

// One in the other, a = b = c: first those on the right.
@mtime_left@
struct inode *I;
struct inode *J;
expression E;
position p;
@@
  I->i_mtime@p = <+... J->i_mtime = E ...+>

@@
struct inode *I;
expression E;
position p != mtime_left.p;
@@
- I->i_mtime@p = E
+ inode_set_mtime_to_ts(I, E)

@@
struct inode *I;
expression E;
@@
- I->i_mtime = E
+ inode_set_mtime_to_ts(I, E)

// A function that only reads a time is shown the address of a copy.

@@
idexpression struct inode *I;
expression E;
@@
(
  timespec64_to_ns(
- &I->i_mtime
+ &(struct timespec64){ .tv_sec = inode_get_mtime(I).tv_sec, .tv_nsec = inode_get_mtime(I).tv_nsec }
  )
|
  \(timespec64_compare\|timespec64_equal\)(
- &I->i_mtime
+ &(struct timespec64){ .tv_sec = inode_get_mtime(I).tv_sec, .tv_nsec = inode_get_mtime(I).tv_nsec }
  , E)
)

@@
idexpression struct inode *I;
expression E;
@@
  \(timespec64_compare\|timespec64_equal\)(E,
- &I->i_mtime
+ &(struct timespec64){ .tv_sec = inode_get_mtime(I).tv_sec, .tv_nsec = inode_get_mtime(I).tv_nsec }
  )

@mtime_kept@
struct inode *I;
expression E;
identifier part;
assignment operator to;
position p;
@@
(
  I->i_mtime@p to E
|
  &I->i_mtime@p
|
  I->i_mtime@p.part to E
|
  &I->i_mtime@p.part
|
  I->i_mtime@p.part++
|
  I->i_mtime@p.part--
)

@@
struct inode *I;
position p != mtime_kept.p;
@@
- I->i_mtime@p
+ inode_get_mtime(I)
