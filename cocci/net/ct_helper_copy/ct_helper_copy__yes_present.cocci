// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ct_helper_copy
// compat: touches nf_conntrack_helper nf_conntrack_helper_register nf_conntrack_helper_unregister
// upstream: unknown (include/net/netfilter/nf_conntrack_helper.h), v7.3
//
// The kernel registers a copy, and frees it when the last connection lets go of it. The driver's own object says which copy
// is its own: by its node, which only what is registered has a use for. The port has had no effect since helpers
// are assigned by rules of the firewall alone. A driver that compares or sets the helper of a connection itself
// means its own object, and several policies are an array: both are left alone.

@own_function@
type T;
identifier f = {nf_conntrack_helper_register, nf_conntrack_helper_unregister};
@@
  T f(...) { ... }

@own_macro@
identifier f = {nf_conntrack_helper_register, nf_conntrack_helper_unregister};
@@
  #define f(...) ...

@own_name@
identifier f = {nf_conntrack_helper_register, nf_conntrack_helper_unregister};
@@
  #define f ...

@means_its_own@
struct nf_conn_help *help;
struct nf_conntrack_expect *expect;
@@
(
  help->helper
|
  expect->helper
)

@several@
struct nf_conntrack_helper *h;
struct nf_conntrack_helper o;
expression E != 0;
@@
(
  h->expect_class_max = E
|
  o.expect_class_max = E
)

// What the policy says later does not reach the copy.
@before exists@
struct nf_conntrack_helper *h;
expression E;
identifier policy, m;
position p;
@@
  policy.m@p = E
  ... when any
  h->expect_policy = &policy

@before_object exists@
struct nf_conntrack_helper o;
expression E;
identifier policy, m;
position p;
@@
  policy.m@p = E
  ... when any
  o.expect_policy = &policy

@later@
struct nf_conntrack_expect_policy policy;
identifier m;
expression E;
position p != {before.p, before_object.p};
@@
  policy.m@p = E

@knows_new@
expression E, copy;
@@
  nf_conntrack_helper_register(E, copy)

@registers depends on !own_function && !own_macro && !own_name && !knows_new && !means_its_own && !several && !later@
expression E;
@@
  nf_conntrack_helper_register(E)

// In another file it would unregister the driver's own object, and no compiler would say so.
@calls depends on registers@
expression E;
@@
  nf_conntrack_helper_unregister(E)

@here depends on calls@
@@
  #include <net/netfilter/nf_conntrack_helper.h>

@depends on here@
expression E;
@@
(
- nf_conntrack_helper_register(E)
+ compat_ct_helper_register(E)
|
- nf_conntrack_helper_unregister(E)
+ compat_ct_helper_unregister(E)
)

@depends on here@
struct nf_conntrack_helper *h;
struct nf_conntrack_helper o;
expression E;
@@
(
- h->tuple.src.l3num
+ h->nfproto
|
- o.tuple.src.l3num
+ o.nfproto
|
- h->tuple.dst.protonum
+ h->l4proto
|
- o.tuple.dst.protonum
+ o.l4proto
|
- h->tuple.src.u.tcp.port = E
+ (void)(E)
|
- o.tuple.src.u.tcp.port = E
+ (void)(E)
|
- h->tuple.src.u.udp.port = E
+ (void)(E)
|
- o.tuple.src.u.udp.port = E
+ (void)(E)
|
- h->tuple.src.u.all = E
+ (void)(E)
|
- o.tuple.src.u.all = E
+ (void)(E)
|
- h->expect_policy = &E
+ h->expect_policy[0] = E
|
- o.expect_policy = &E
+ o.expect_policy[0] = E
)

// The second function first, since each is put right behind the header.
@depends on here@
@@
  #include <net/netfilter/nf_conntrack_helper.h>
+
+static inline void compat_ct_helper_unregister(struct nf_conntrack_helper *own)
+{
+	struct hlist_node *node = own->hnode.next;
+
+	own->hnode.next = NULL;
+	if (node)
+		nf_conntrack_helper_unregister(hlist_entry(node, struct nf_conntrack_helper, hnode));
+}

@depends on here@
@@
  #include <net/netfilter/nf_conntrack_helper.h>
+
+static inline int compat_ct_helper_register(struct nf_conntrack_helper *own)
+{
+	struct nf_conntrack_helper *copy = NULL;
+	int ret = nf_conntrack_helper_register(own, &copy);
+
+	own->hnode.next = ret ? NULL : &copy->hnode;
+	return ret;
+}
