// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_iter_iov && !have_iov_iter_iov
// compat: touches iov_iter
// upstream: unknown (include/linux/uio.h), v6.4
//
// A single buffer has no segments since; the function makes one of it. Who writes to the member is
// left alone.

@@
struct iov_iter *iter;
expression E;
@@
(
  iter->iov = E
|
  iter->iov++
|
  ++iter->iov
|
  iter->iov += E
|
  &iter->iov
|
- iter->iov
+ iter_iov(iter)
)

@@
struct iov_iter iter;
expression E;
@@
(
  iter.iov = E
|
  iter.iov++
|
  ++iter.iov
|
  iter.iov += E
|
  &iter.iov
|
- iter.iov
+ iter_iov(&iter)
)
