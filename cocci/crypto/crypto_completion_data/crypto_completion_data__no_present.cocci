// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_crypto_completion_data
// compat: touches skcipher_request_set_callback aead_request_set_callback ahash_request_set_callback akcipher_request_set_callback kpp_request_set_callback acomp_request_set_callback
// upstream: unknown (include/linux/crypto.h), v6.3
//
// Who is called was told the request, whose data is what was given with the call.

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

@told_more@
identifier given.f, told, error;
fresh identifier request = "compat_" ## told;
symbol data;
@@
  void f(
- void *told
+ struct crypto_async_request *request
  , int error)
  {
+ void *told = request->data;
  ...
  }

@depends on told_more@
identifier given.f, told, error;
@@
  void f(
- void *told
+ struct crypto_async_request *told
  , int error);
