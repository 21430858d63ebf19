// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ki_complete_res
// compat: touches ki_complete
// upstream: 6b19b766e8f0 ("fs: get rid of the res2 iocb->ki_complete argument"), v5.16

@@
expression K, R;
@@
  K->ki_complete(K, R
+ , 0
  )
