// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_nf_register_hook
// compat: touches nf_register_hook nf_register_hooks
// upstream: unknown (include/linux/netfilter.h), v4.13
//
// A hook was one of each network that there was, and that came. So it is again: what registers it with each stands
// behind its nf_hook_ops.

@own_function@
type T;
identifier f = {nf_register_hook, nf_unregister_hook, nf_register_hooks, nf_unregister_hooks};
@@
  T f(...) { ... }

@own_macro@
identifier f = {nf_register_hook, nf_unregister_hook, nf_register_hooks, nf_unregister_hooks};
@@
  #define f(...) ...

@own_name@
identifier f = {nf_register_hook, nf_unregister_hook, nf_register_hooks, nf_unregister_hooks};
@@
  #define f ...

@one depends on !own_function && !own_macro && !own_name@
identifier o;
@@
  nf_register_hook(&o)

@many depends on !own_function && !own_macro && !own_name@
identifier o;
@@
  nf_register_hooks(o, ARRAY_SIZE(o))

@named@
@@
  #include <net/net_namespace.h>

@depends on (one || many) && !named@
@@
  #include <linux/netfilter.h>
+ #include <net/net_namespace.h>

@inside@
identifier one.o, fn;
@@
  fn(...) { ... struct nf_hook_ops o; ... }

@behind depends on !inside@
identifier one.o;
fresh identifier begin = "compat_" ## o ## "_init";
fresh identifier end = "compat_" ## o ## "_exit";
fresh identifier nets = "compat_" ## o ## "_nets";
@@
  struct nf_hook_ops o;
+
+static int begin(struct net *net)
+{
+	return nf_register_net_hook(net, &o);
+}
+
+static void end(struct net *net)
+{
+	nf_unregister_net_hook(net, &o);
+}
+
+static struct pernet_operations nets = {
+	.init = begin,
+	.exit = end,
+};

@depends on behind@
identifier one.o;
fresh identifier nets = "compat_" ## o ## "_nets";
@@
(
- nf_register_hook(&o)
+ register_pernet_subsys(&nets)
|
- nf_unregister_hook(&o)
+ unregister_pernet_subsys(&nets)
)

@behind_many@
identifier many.o;
initializer list L;
fresh identifier begin = "compat_" ## o ## "_init";
fresh identifier end = "compat_" ## o ## "_exit";
fresh identifier nets = "compat_" ## o ## "_nets";
@@
  struct nf_hook_ops o[] = { L };
+
+static int begin(struct net *net)
+{
+	return nf_register_net_hooks(net, o, ARRAY_SIZE(o));
+}
+
+static void end(struct net *net)
+{
+	nf_unregister_net_hooks(net, o, ARRAY_SIZE(o));
+}
+
+static struct pernet_operations nets = {
+	.init = begin,
+	.exit = end,
+};

@depends on behind_many@
identifier many.o;
fresh identifier nets = "compat_" ## o ## "_nets";
@@
(
- nf_register_hooks(o, ARRAY_SIZE(o))
+ register_pernet_subsys(&nets)
|
- nf_unregister_hooks(o, ARRAY_SIZE(o))
+ unregister_pernet_subsys(&nets)
)
