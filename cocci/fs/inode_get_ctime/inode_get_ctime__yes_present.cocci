// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_i_ctime && have_inode_get_ctime
// compat: touches i_ctime
// compat: allow twice I is an idexpression, a variable
// upstream: 9b6304c1d537 ("fs: add ctime accessors infrastructure"), v6.6
// upstream: 13bc24457850 ("fs: rename i_ctime field to __i_ctime"), v6.6
//
// Only of what is known to be an inode: a file system's own records have members of these names. Where the
// address of a time is taken, but for functions that are known to read it only, and for other operators than =,
// it is left to the compiler to complain of.

@@
struct inode *I;
expression S, N;
@@
(
- I->i_ctime.tv_sec = S; I->i_ctime.tv_nsec = N;
+ inode_set_ctime(I, S, N);
|
- I->i_ctime.tv_nsec = N; I->i_ctime.tv_sec = S;
+ inode_set_ctime(I, S, N);
)

// One in the other, a = b = c: first those on the right.
@ctime_left@
struct inode *I;
struct inode *J;
expression E;
position p;
@@
  I->i_ctime@p = <+... J->i_ctime = E ...+>

@@
struct inode *I;
expression E;
position p != ctime_left.p;
@@
- I->i_ctime@p = E
+ inode_set_ctime_to_ts(I, E)

@@
struct inode *I;
expression E;
@@
- I->i_ctime = E
+ inode_set_ctime_to_ts(I, E)

// A function that only reads a time is shown the address of a copy.

@@
idexpression struct inode *I;
expression E;
@@
(
  timespec64_to_ns(
- &I->i_ctime
+ &(struct timespec64){ .tv_sec = inode_get_ctime(I).tv_sec, .tv_nsec = inode_get_ctime(I).tv_nsec }
  )
|
  \(timespec64_compare\|timespec64_equal\)(
- &I->i_ctime
+ &(struct timespec64){ .tv_sec = inode_get_ctime(I).tv_sec, .tv_nsec = inode_get_ctime(I).tv_nsec }
  , E)
)

@@
idexpression struct inode *I;
expression E;
@@
  \(timespec64_compare\|timespec64_equal\)(E,
- &I->i_ctime
+ &(struct timespec64){ .tv_sec = inode_get_ctime(I).tv_sec, .tv_nsec = inode_get_ctime(I).tv_nsec }
  )

@ctime_kept@
struct inode *I;
expression E;
identifier part;
assignment operator to;
position p;
@@
(
  I->i_ctime@p to E
|
  &I->i_ctime@p
|
  I->i_ctime@p.part to E
|
  &I->i_ctime@p.part
|
  I->i_ctime@p.part++
|
  I->i_ctime@p.part--
)

@@
struct inode *I;
position p != ctime_kept.p;
@@
- I->i_ctime@p
+ inode_get_ctime(I)
