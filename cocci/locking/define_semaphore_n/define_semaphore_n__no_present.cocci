// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_define_semaphore_n
// compat: touches DEFINE_SEMAPHORE
// upstream: 48380368dec1 ("Change DEFINE_SEMAPHORE() to take a number argument"), v6.4
//
// A semaphore of another number than 1 had no macro of its own, but its initialiser has.

@@
declarer name DEFINE_SEMAPHORE;
identifier S;
@@
- DEFINE_SEMAPHORE(S, 1);
+ DEFINE_SEMAPHORE(S);

@@
declarer name DEFINE_SEMAPHORE;
identifier S;
expression N;
@@
- DEFINE_SEMAPHORE(S, N);
+ struct semaphore S = __SEMAPHORE_INITIALIZER(S, N);
