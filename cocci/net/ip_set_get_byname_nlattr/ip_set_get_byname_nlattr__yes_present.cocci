// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ip_set_get_byname_nlattr
// compat: touches ip_set_get_byname
// upstream: unknown (include/linux/netfilter/ipset/ip_set.h), v6.1
//
// A name that is too long for a set is that of none, as before.

@own_function@
type T;
@@
  T ip_set_get_byname(...) { ... }

@own_macro@
@@
  #define ip_set_get_byname(...) ...

@made@
identifier f = {compat_set_of};
type T;
@@
  T f(...) { ... }

@calls depends on !own_function && !own_macro && !made@
expression N, C, S;
@@
  ip_set_get_byname(N, C, S)

@behind_ip_set_h depends on calls@
typedef u32;
@@
  #include <linux/netfilter/ipset/ip_set.h>
+#ifndef COMPAT_IP_SET_GET_BYNAME
+#include <net/netlink.h>
+static inline int compat_set_of(struct net *net, struct ip_set **set, const char *name)
+{
+	int len;
+	u32 attr[(NLA_HDRLEN + IPSET_MAXNAMELEN) / 4];
+	struct nlattr *head = (struct nlattr *)attr;
+
+	head->nla_type = 0;
+	len = strscpy(nla_data(head), name, IPSET_MAXNAMELEN);
+	if (len < 0)
+		return IPSET_INVALID_ID;
+	head->nla_len = NLA_HDRLEN + len + 1;
+	return ip_set_get_byname(net, head, set);
+}
+#define COMPAT_IP_SET_GET_BYNAME
+#endif

@depends on behind_ip_set_h@
struct nlattr *A;
expression N, C, S;
@@
(
  ip_set_get_byname(N, A, S)
|
- ip_set_get_byname(N, C, S)
+ compat_set_of(N, S, C)
)
