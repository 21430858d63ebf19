// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ct_event_notifier && !have_ct_event_fcn
// compat: touches nf_ct_event_notifier
// compat: allow twice the network namespace is a name or a member
// upstream: b86c0e6429da ("netfilter: ecache: prepare for event notifier merge"), v5.15
// upstream: bd1431db0b81 ("netfilter: ecache: remove nf_exp_event_notifier structure"), v5.15
//
// Who comes second is refused as before: the kernel would put it in the first one's place. A driver that is told of expectations as
// well has one structure for both now, and is left to the compiler to complain of.

@expectations@
@@
  struct nf_exp_event_notifier

@initial depends on !expectations@
identifier object, callback;
@@
  struct nf_ct_event_notifier object = {
- .fcn = callback,
+ .ct_event = callback,
  };

@assigned depends on !expectations@
expression E;
identifier callback;
@@
(
- E.fcn = callback
+ E.ct_event = callback
|
- E->fcn = callback
+ E->ct_event = callback
)

@@
identifier initial.callback, events, item;
type T, E;
@@
  T callback(E events,
- struct nf_ct_event *item
+ const struct nf_ct_event *item
  ) { ... }

@@
identifier assigned.callback, events, item;
type T, E;
@@
  T callback(E events,
- struct nf_ct_event *item
+ const struct nf_ct_event *item
  ) { ... }

@unused@
position p;
@@
  nf_conntrack_register_notifier@p(...);

@depends on !expectations@
expression notifier;
expression net;
position p != unused.p;
@@
- nf_conntrack_register_notifier@p(net, notifier)
+ (rcu_access_pointer(net->ct.nf_conntrack_event_cb) ? -EBUSY : (nf_conntrack_register_notifier(net, notifier), 0))

@depends on !expectations@
expression notifier;
expression net;
@@
- nf_conntrack_unregister_notifier(net, notifier)
+ nf_conntrack_unregister_notifier(net)
