// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_dm_io_unsup
// compat: touches dm_io dm_io_request
// upstream: unknown (include/linux/dm-io.h), v7.2
//
// A region that can't do an operation was one with an error, and still is to the driver.

@@
expression req, num, region, error_bits, ioprio;
@@
(
- dm_io(req, num, region, error_bits, ioprio)
+ dm_io(req, num, region, error_bits, NULL, ioprio)
|
- dm_io(req, num, region, error_bits)
+ dm_io(req, num, region, error_bits, NULL, IOPRIO_DEFAULT)
)

@assigned@
expression E;
identifier req, callback;
@@
(
  struct dm_io_request req = { .notify.fn = callback, };
|
  struct dm_io_request req = { .notify = { .fn = callback, }, };
|
  E = (struct dm_io_request) { .notify.fn = callback, };
|
  E = (struct dm_io_request) { .notify = { .fn = callback, }, };
|
  E.notify.fn = callback;
)

// A function that is handed the callback.
@taker@
typedef io_notify_fn;
identifier take, fn;
type T;
@@
(
  T take(..., io_notify_fn, ...);
|
  T take(..., io_notify_fn fn, ...);
)

@handed@
identifier taker.take, callback;
@@
  take(..., callback, ...)

@@
identifier assigned.callback, error, context;
@@
  void callback(
- unsigned long error,
+ unsigned long compat_error, unsigned long compat_unsup,
  void *context)
  {
+ unsigned long error = compat_error | compat_unsup;
  ...
  }

@@
identifier handed.callback, error, context;
@@
  void callback(
- unsigned long error,
+ unsigned long compat_error, unsigned long compat_unsup,
  void *context)
  {
+ unsigned long error = compat_error | compat_unsup;
  ...
  }

@@
identifier assigned.callback;
expression error, context;
@@
- callback(error, context)
+ callback(error, 0, context)
