// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_sock_tx_timestamp_cookie
// compat: touches sock_tx_timestamp
// upstream: unknown (include/net/sock.h), v6.13
//
// What is neither the flags of a socket nor those of a cookie may be a cookie itself, and is left alone.

@own_function@
type T;
@@
  T sock_tx_timestamp(...) { ... }

@own_macro@
@@
  #define sock_tx_timestamp(...) ...

@own_name@
@@
  #define sock_tx_timestamp ...

@depends on !own_function && !own_macro && !own_name@
expression sk, flags, S, C;
@@
  sock_tx_timestamp(sk,
(
- S->sk_tsflags
+ &(struct sockcm_cookie){ .tsflags = S->sk_tsflags }
|
- READ_ONCE(S->sk_tsflags)
+ &(struct sockcm_cookie){ .tsflags = READ_ONCE(S->sk_tsflags) }
|
- C.tsflags
+ &C
)
  , flags)
