// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_skb_users_atomic
// compat: touches ->users ->sk_refcnt
// upstream: 633547973ffc ("net: convert sk_buff.users from atomic_t to refcount_t"), v4.13
// upstream: 41c6d650f653 ("net: convert sock.sk_refcnt from atomic_t to refcount_t"), v4.13

@@
struct sk_buff *S;
expression N;
@@
(
- atomic_read(&S->users)
+ refcount_read(&S->users)
|
- atomic_set(&S->users, N)
+ refcount_set(&S->users, N)
|
- atomic_inc(&S->users)
+ refcount_inc(&S->users)
|
- atomic_dec_and_test(&S->users)
+ refcount_dec_and_test(&S->users)
)

@@
struct sock *S;
expression N;
@@
(
- atomic_read(&S->sk_refcnt)
+ refcount_read(&S->sk_refcnt)
|
- atomic_set(&S->sk_refcnt, N)
+ refcount_set(&S->sk_refcnt, N)
|
- atomic_inc(&S->sk_refcnt)
+ refcount_inc(&S->sk_refcnt)
|
- atomic_dec_and_test(&S->sk_refcnt)
+ refcount_dec_and_test(&S->sk_refcnt)
|
- atomic_inc_not_zero(&S->sk_refcnt)
+ refcount_inc_not_zero(&S->sk_refcnt)
)
