// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_crypto_completion_data
// compat: touches crypto_async_request
// upstream: unknown (include/linux/crypto.h), v6.3
//
// Who is called was told the request, whose data is what was given with the call. Now it is told that. A function that looks at
// more of the request is left to the compiler.

@given@
identifier f;
expression R, F, D;
@@
(
  skcipher_request_set_callback(R, F, f, D)
|
  aead_request_set_callback(R, F, f, D)
|
  ahash_request_set_callback(R, F, f, D)
|
  akcipher_request_set_callback(R, F, f, D)
|
  kpp_request_set_callback(R, F, f, D)
|
  acomp_request_set_callback(R, F, f, D)
)

@more@
identifier given.f, request, error;
identifier m != {data};
@@
  void f(struct crypto_async_request *request, int error)
  {
  <+...
  request->m
  ...+>
  }

@depends on !more@
identifier given.f, request, error;
@@
  void f(
- struct crypto_async_request *request
+ void *request
  , int error)
  {
  <...
- request->data
+ request
  ...>
  }

@depends on !more@
identifier given.f, request, error;
@@
  void f(
- struct crypto_async_request *request
+ void *request
  , int error);
