// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_streebog_state && !have_streebog_state_buffer
// compat: touches streebog_state
// upstream: unknown (include/crypto/streebog.h), v7.3
//
// An implementation of the hash keeps the structure that it had, under a name of its own: nobody but the
// implementation reads it. A header of the driver's may define it, too, which the kernel's of that name hides.

@uses@
struct streebog_state *state;
@@
  state->fillsize

@there depends on uses@
@@
  #include <crypto/streebog.h>
+
+ struct compat_streebog_state {
+ 	union {
+ 		u8 buffer[STREEBOG_BLOCK_SIZE];
+ 		struct streebog_uint512 m;
+ 	};
+ 	struct streebog_uint512 hash;
+ 	struct streebog_uint512 h;
+ 	struct streebog_uint512 N;
+ 	struct streebog_uint512 Sigma;
+ 	size_t fillsize;
+ };

@depends on there@
@@
- struct streebog_state
+ struct compat_streebog_state
