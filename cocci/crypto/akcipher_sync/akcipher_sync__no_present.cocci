// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_akcipher_sync
// compat: touches crypto_akcipher_sync_encrypt
// compat: allow twice it is assigned to in two branches, of which one runs
// upstream: addde1f2c966 ("crypto: akcipher - Add sync interface without SG lists"), v6.5
//
// As there: a buffer for both ends, since the caller's memory may be on the stack.

@@
expression err, tfm, src, src_len, dst, dst_len;
@@
- err = crypto_akcipher_sync_encrypt(tfm, src, src_len, dst, dst_len);
+ {
+ struct crypto_akcipher *compat_tfm = tfm;
+ const unsigned int compat_src_len = src_len;
+ const unsigned int compat_dst_len = dst_len;
+ const unsigned int compat_len = max(compat_src_len, compat_dst_len);
+ struct akcipher_request *compat_req = akcipher_request_alloc(compat_tfm, GFP_KERNEL);
+ void *compat_data = kmalloc(compat_len, GFP_KERNEL);
+ struct scatterlist compat_list;
+ DECLARE_CRYPTO_WAIT(compat_wait);
+
+ if (compat_req && compat_data) {
+ memcpy(compat_data, src, compat_src_len);
+ sg_init_one(&compat_list, compat_data, compat_len);
+ akcipher_request_set_crypt(compat_req, &compat_list, &compat_list, compat_src_len, compat_dst_len);
+ akcipher_request_set_callback(compat_req, CRYPTO_TFM_REQ_MAY_SLEEP, crypto_req_done, &compat_wait);
+ err = crypto_wait_req(crypto_akcipher_encrypt(compat_req), &compat_wait);
+ memcpy(dst, compat_data, compat_dst_len);
+ } else {
+ err = -ENOMEM;
+ }
+ kfree_sensitive(compat_data);
+ if (compat_req)
+ akcipher_request_free(compat_req);
+ }
