// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_sk_data_ready_bytes
// compat: touches sk_data_ready
// upstream: 676d23690fb6 ("net: Fix use after free by removing length arg from sk_data_ready callbacks."), v3.15
//
// A callback of the driver's own that does not look at the length is told none.

@@
expression S, K, N;
@@
  S->sk_data_ready(K
- , N
  )

@callback@
expression S;
identifier f;
@@
  S->sk_data_ready = f;

@converted@
identifier callback.f, sk, bytes;
@@
  void f(struct sock *sk
- , int bytes
  )
  { ... when != bytes
  }

@depends on converted@
identifier callback.f, sk, bytes;
@@
  void f(struct sock *sk
- , int bytes
  );
