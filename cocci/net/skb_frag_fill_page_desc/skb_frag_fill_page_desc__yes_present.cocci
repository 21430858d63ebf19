// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_skb_frag_fill_page_desc && !have_skb_frag_set_page
// compat: touches __skb_frag_set_page
// upstream: unknown (include/linux/skbuff.h), v6.5
//
// Where the fragment begins and how long it is stays what it is.

@own_function@
type T;
@@
  T __skb_frag_set_page(...) { ... }

@own_macro@
@@
  #define __skb_frag_set_page(...) ...

@own_name@
@@
  #define __skb_frag_set_page ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {__skb_frag_set_page};
@@
  f(...)

@in_linux_skbuff_h depends on calls@
typedef skb_frag_t;
@@
  #include <linux/skbuff.h>
+#ifndef COMPAT_SKB_FRAG_SET_PAGE
+#include <linux/types.h>
+static inline void compat_skb_frag_set_page(skb_frag_t *frag, struct page *page)
+{
+	skb_frag_fill_page_desc(frag, page, skb_frag_off(frag), skb_frag_size(frag));
+}
+#define COMPAT_SKB_FRAG_SET_PAGE
+#endif

@in_linux_netdevice_h depends on calls && !in_linux_skbuff_h@
typedef skb_frag_t;
@@
  #include <linux/netdevice.h>
+#ifndef COMPAT_SKB_FRAG_SET_PAGE
+#include <linux/skbuff.h>
+#include <linux/types.h>
+static inline void compat_skb_frag_set_page(skb_frag_t *frag, struct page *page)
+{
+	skb_frag_fill_page_desc(frag, page, skb_frag_off(frag), skb_frag_size(frag));
+}
+#define COMPAT_SKB_FRAG_SET_PAGE
+#endif

@in_linux_etherdevice_h depends on calls && !in_linux_skbuff_h && !in_linux_netdevice_h@
typedef skb_frag_t;
@@
  #include <linux/etherdevice.h>
+#ifndef COMPAT_SKB_FRAG_SET_PAGE
+#include <linux/skbuff.h>
+#include <linux/types.h>
+static inline void compat_skb_frag_set_page(skb_frag_t *frag, struct page *page)
+{
+	skb_frag_fill_page_desc(frag, page, skb_frag_off(frag), skb_frag_size(frag));
+}
+#define COMPAT_SKB_FRAG_SET_PAGE
+#endif

@in_linux_module_h depends on calls && !in_linux_skbuff_h && !in_linux_netdevice_h && !in_linux_etherdevice_h@
typedef skb_frag_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_SKB_FRAG_SET_PAGE
+#include <linux/skbuff.h>
+#include <linux/types.h>
+static inline void compat_skb_frag_set_page(skb_frag_t *frag, struct page *page)
+{
+	skb_frag_fill_page_desc(frag, page, skb_frag_off(frag), skb_frag_size(frag));
+}
+#define COMPAT_SKB_FRAG_SET_PAGE
+#endif

@depends on in_linux_skbuff_h || in_linux_netdevice_h || in_linux_etherdevice_h || in_linux_module_h@
@@
- __skb_frag_set_page
+ compat_skb_frag_set_page
  (...)
