// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_timer_shutdown_sync
// compat: touches timer_shutdown timer_shutdown_sync
// compat: allow twice it names a piece of work, by its address
// upstream: f571faf6e443 ("timers: Provide timer_shutdown[_sync]()"), v6.2
//
// del_timer_sync() waits for a callback that arms its own timer again, and then
// deletes the timer. It does not keep others from arming it afterwards: where work
// may do that, the timer is deleted again once the work is done, and the work
// that the timer may have queued in between is cancelled again. Where a driver relies
// on it in another way, an old kernel needs more than this rule.
//
// timer_shutdown() stays: del_timer() does not stop a callback that is running from
// arming the timer again.

@exists@
expression E, W;
identifier m, x;
identifier fn = {
	cancel_work_sync, cancel_delayed_work_sync, flush_work, flush_delayed_work
};
@@
  timer_shutdown_sync(&x->m)
  ... when any
      when != x = E
      when != kfree(x)
  fn(W);
++ del_timer_sync(&x->m);
++ fn(W);
++ del_timer_sync(&x->m);

@exists@
expression E, W;
identifier m, n, x;
identifier fn = {
	cancel_work_sync, cancel_delayed_work_sync, flush_work, flush_delayed_work
};
@@
  timer_shutdown_sync(&x->n.m)
  ... when any
      when != x = E
      when != kfree(x)
  fn(W);
++ del_timer_sync(&x->n.m);
++ fn(W);
++ del_timer_sync(&x->n.m);

@exists@
expression W;
identifier m, x;
identifier fn = {
	cancel_work_sync, cancel_delayed_work_sync, flush_work, flush_delayed_work
};
@@
  timer_shutdown_sync(&x.m)
  ... when any
  fn(W);
++ del_timer_sync(&x.m);
++ fn(W);
++ del_timer_sync(&x.m);

@exists@
expression W;
identifier x;
identifier fn = {
	cancel_work_sync, cancel_delayed_work_sync, flush_work, flush_delayed_work
};
@@
  timer_shutdown_sync(&x)
  ... when any
  fn(W);
++ del_timer_sync(&x);
++ fn(W);
++ del_timer_sync(&x);

@exists@
expression E, W;
identifier x;
identifier fn = {
	cancel_work_sync, cancel_delayed_work_sync, flush_work, flush_delayed_work
};
@@
  timer_shutdown_sync(x)
  ... when any
      when != x = E
      when != kfree(x)
  fn(W);
++ del_timer_sync(x);
++ fn(W);
++ del_timer_sync(x);

@@
expression T;
@@
- timer_shutdown_sync(T)
+ del_timer_sync(T)
