// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_memcpy_fromiovec
// compat: touches memcpy_fromiovec memcpy_toiovec skb_copy_datagram_iovec
// upstream: 51f3d02b980a ("net: Add and use skb_copy_datagram_msg() helper."), v3.19
//
// Of a message, what is copied comes from where it stands. An iovec of the driver's own is left to the compiler to
// complain of.

@own_function@
type T;
identifier f = {memcpy_fromiovec, memcpy_toiovec, skb_copy_datagram_iovec};
@@
  T f(...) { ... }

@own_macro@
identifier f = {memcpy_fromiovec, memcpy_toiovec, skb_copy_datagram_iovec};
@@
  #define f(...) ...

@own_name@
identifier f = {memcpy_fromiovec, memcpy_toiovec, skb_copy_datagram_iovec};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression S, O, M, N, B;
@@
(
- skb_copy_datagram_iovec(S, O, M->msg_iov, N)
+ skb_copy_datagram_msg(S, O, M, N)
|
- memcpy_fromiovec(B, M->msg_iov, N)
+ memcpy_from_msg(B, M, N)
|
- memcpy_toiovec(M->msg_iov, B, N)
+ memcpy_to_msg(M, B, N)
)
