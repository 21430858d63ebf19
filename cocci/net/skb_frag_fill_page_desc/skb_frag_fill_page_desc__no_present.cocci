// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_skb_frag_fill_page_desc
// compat: touches skb_frag_fill_page_desc
// upstream: unknown (include/linux/skbuff.h), v6.5

@own_function@
type T;
@@
  T skb_frag_fill_page_desc(...) { ... }

@own_macro@
@@
  #define skb_frag_fill_page_desc(...) ...

@own_name@
@@
  #define skb_frag_fill_page_desc ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {skb_frag_fill_page_desc};
@@
  f(...)

@in_linux_skbuff_h depends on calls@
typedef skb_frag_t;
@@
  #include <linux/skbuff.h>
+#ifndef COMPAT_SKB_FRAG_FILL_PAGE_DESC
+#include <linux/types.h>
+static inline void compat_skb_frag_fill_page_desc(skb_frag_t *frag, struct page *page, int off, int size)
+{
+	__skb_frag_set_page(frag, page);
+	skb_frag_off_set(frag, off);
+	skb_frag_size_set(frag, size);
+}
+#define COMPAT_SKB_FRAG_FILL_PAGE_DESC
+#endif

@in_linux_netdevice_h depends on calls && !in_linux_skbuff_h@
typedef skb_frag_t;
@@
  #include <linux/netdevice.h>
+#ifndef COMPAT_SKB_FRAG_FILL_PAGE_DESC
+#include <linux/skbuff.h>
+#include <linux/types.h>
+static inline void compat_skb_frag_fill_page_desc(skb_frag_t *frag, struct page *page, int off, int size)
+{
+	__skb_frag_set_page(frag, page);
+	skb_frag_off_set(frag, off);
+	skb_frag_size_set(frag, size);
+}
+#define COMPAT_SKB_FRAG_FILL_PAGE_DESC
+#endif

@in_linux_etherdevice_h depends on calls && !in_linux_skbuff_h && !in_linux_netdevice_h@
typedef skb_frag_t;
@@
  #include <linux/etherdevice.h>
+#ifndef COMPAT_SKB_FRAG_FILL_PAGE_DESC
+#include <linux/skbuff.h>
+#include <linux/types.h>
+static inline void compat_skb_frag_fill_page_desc(skb_frag_t *frag, struct page *page, int off, int size)
+{
+	__skb_frag_set_page(frag, page);
+	skb_frag_off_set(frag, off);
+	skb_frag_size_set(frag, size);
+}
+#define COMPAT_SKB_FRAG_FILL_PAGE_DESC
+#endif

@in_linux_module_h depends on calls && !in_linux_skbuff_h && !in_linux_netdevice_h && !in_linux_etherdevice_h@
typedef skb_frag_t;
@@
  #include <linux/module.h>
+#ifndef COMPAT_SKB_FRAG_FILL_PAGE_DESC
+#include <linux/skbuff.h>
+#include <linux/types.h>
+static inline void compat_skb_frag_fill_page_desc(skb_frag_t *frag, struct page *page, int off, int size)
+{
+	__skb_frag_set_page(frag, page);
+	skb_frag_off_set(frag, off);
+	skb_frag_size_set(frag, size);
+}
+#define COMPAT_SKB_FRAG_FILL_PAGE_DESC
+#endif

@depends on in_linux_skbuff_h || in_linux_netdevice_h || in_linux_etherdevice_h || in_linux_module_h@
@@
- skb_frag_fill_page_desc
+ compat_skb_frag_fill_page_desc
  (...)
