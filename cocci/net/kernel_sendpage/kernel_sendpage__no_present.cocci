// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kernel_sendpage
// compat: touches kernel_sendpage sendpage
// upstream: dc97391e6610 ("sock: Remove ->sendpage*() in favour of sendmsg(MSG_SPLICE_PAGES)"), v6.5
//
// A page that may not be lent to the network is copied, as it was.

@own_function@
type T;
identifier f = {kernel_sendpage};
@@
  T f(...) { ... }

@own_macro@
identifier f = {kernel_sendpage};
@@
  #define f(...) ...

@own_name@
identifier f = {kernel_sendpage};
@@
  #define f ...

@direct depends on !own_function && !own_macro && !own_name@
expression E, S, P, O, N, F;
@@
- E = kernel_sendpage(S, P, O, N, F);
+ {
+	struct bio_vec compat_vec;
+	struct msghdr compat_msg = { .msg_flags = F };
+
+	bvec_set_page(&compat_vec, P, N, O);
+	if (sendpage_ok(compat_vec.bv_page))
+		compat_msg.msg_flags |= MSG_SPLICE_PAGES;
+	iov_iter_bvec(&compat_msg.msg_iter, ITER_SOURCE, &compat_vec, 1, compat_vec.bv_len);
+	E = sock_sendmsg(S, &compat_msg);
+ }

@ops depends on !own_function && !own_macro && !own_name@
struct socket *S;
expression E, P, O, N, F;
@@
- E = S->ops->sendpage(S, P, O, N, F);
+ {
+	struct bio_vec compat_vec;
+	struct msghdr compat_msg = { .msg_flags = F };
+
+	bvec_set_page(&compat_vec, P, N, O);
+	if (sendpage_ok(compat_vec.bv_page))
+		compat_msg.msg_flags |= MSG_SPLICE_PAGES;
+	iov_iter_bvec(&compat_msg.msg_iter, ITER_SOURCE, &compat_vec, 1, compat_vec.bv_len);
+	E = sock_sendmsg(S, &compat_msg);
+ }

@direct_returned depends on !own_function && !own_macro && !own_name@
expression S, P, O, N, F;
@@
- return kernel_sendpage(S, P, O, N, F);
+ {
+	struct bio_vec compat_vec;
+	struct msghdr compat_msg = { .msg_flags = F };
+
+	bvec_set_page(&compat_vec, P, N, O);
+	if (sendpage_ok(compat_vec.bv_page))
+		compat_msg.msg_flags |= MSG_SPLICE_PAGES;
+	iov_iter_bvec(&compat_msg.msg_iter, ITER_SOURCE, &compat_vec, 1, compat_vec.bv_len);
+	return sock_sendmsg(S, &compat_msg);
+ }

@ops_returned depends on !own_function && !own_macro && !own_name@
struct socket *S;
expression P, O, N, F;
@@
- return S->ops->sendpage(S, P, O, N, F);
+ {
+	struct bio_vec compat_vec;
+	struct msghdr compat_msg = { .msg_flags = F };
+
+	bvec_set_page(&compat_vec, P, N, O);
+	if (sendpage_ok(compat_vec.bv_page))
+		compat_msg.msg_flags |= MSG_SPLICE_PAGES;
+	iov_iter_bvec(&compat_msg.msg_iter, ITER_SOURCE, &compat_vec, 1, compat_vec.bv_len);
+	return sock_sendmsg(S, &compat_msg);
+ }

@named@
@@
  #include <linux/bvec.h>

@depends on (direct || ops || direct_returned || ops_returned) && !named@
@@
  #include <linux/net.h>
+ #include <linux/bvec.h>
