// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kmap_atomic_type
// compat: touches KM_USER0 KM_USER1 KM_IRQ0 KM_IRQ1 KM_SOFTIRQ0 KM_SOFTIRQ1 KM_SKB_DATA_SOFTIRQ KM_SKB_SUNRPC_DATA KM_BIO_SRC_IRQ KM_BIO_DST_IRQ
// upstream: unknown (include/linux/highmem.h), v3.10

@own_function@
type T;
identifier f = {kmap_atomic, kunmap_atomic, KM_USER0};
@@
  T f(...) { ... }

@own_macro@
identifier f = {kmap_atomic, kunmap_atomic, KM_USER0};
@@
  #define f(...) ...

@own_name@
identifier f = {kmap_atomic, kunmap_atomic, KM_USER0};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
symbol KM_USER0, KM_USER1, KM_IRQ0, KM_IRQ1, KM_SOFTIRQ0, KM_SOFTIRQ1, KM_SKB_DATA_SOFTIRQ, KM_SKB_SUNRPC_DATA, KM_BIO_SRC_IRQ, KM_BIO_DST_IRQ;
identifier f = {kmap_atomic, kunmap_atomic};
expression P;
@@
  f(P
- , \(KM_USER0\|KM_USER1\|KM_IRQ0\|KM_IRQ1\|KM_SOFTIRQ0\|KM_SOFTIRQ1\|KM_SKB_DATA_SOFTIRQ\|KM_SKB_SUNRPC_DATA\|KM_BIO_SRC_IRQ\|KM_BIO_DST_IRQ\)
  )
