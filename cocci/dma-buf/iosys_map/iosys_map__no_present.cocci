// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_iosys_map && have_vmap_pointer
// compat: touches iosys_map linux/iosys-map.h
// compat: allow removed the kernel has no such header, and what it brought is added behind linux/dma-buf.h
// upstream: 7938f4218168 ("dma-buf-map: Rename to iosys-map"), v5.18
// upstream: 6619ccf1bb1d ("dma-buf: Use struct dma_buf_map in dma_buf_vmap() interfaces"), v5.11
//
// Memory in the address space of the processor alone: what works on memory of a device is left to the compiler. Locked or not, the
// old function takes the lock that it needs.

@own_struct@
@@
  struct iosys_map { ... };

@api@
@@
  #include <linux/dma-buf.h>

// The calls come first: the helpers, which are written at the end, call the functions that are renamed here.
@depends on api && !own_struct@
expression B, M;
@@
(
- dma_buf_vmap(B, M)
+ compat_dma_buf_vmap(B, M)
|
- dma_buf_vmap_unlocked(B, M)
+ compat_dma_buf_vmap(B, M)
|
- dma_buf_vunmap(B, M)
+ compat_dma_buf_vunmap(B, M)
|
- dma_buf_vunmap_unlocked(B, M)
+ compat_dma_buf_vunmap(B, M)
)

@map_op depends on api && !own_struct@
identifier ops, F;
@@
  struct dma_buf_ops ops = {
  .vmap = F,
  };

@mapped@
identifier map_op.F, B, M;
fresh identifier W = "compat_" ## F;
@@
  int F(struct dma_buf *B, struct iosys_map *M) { ... }
+ static void *W(struct dma_buf *buf)
+ {
+ 	struct iosys_map map;
+
+ 	iosys_map_clear(&map);
+ 	return F(buf, &map) ? NULL : map.vaddr;
+ }

@@
identifier ops, map_op.F;
identifier mapped.W;
@@
  struct dma_buf_ops ops = {
  .vmap =
- F
+ W
  ,
  };

@unmap_op depends on api && !own_struct@
identifier ops, F;
@@
  struct dma_buf_ops ops = {
  .vunmap = F,
  };

@unmapped@
identifier unmap_op.F, B, M;
fresh identifier W = "compat_" ## F;
@@
  void F(struct dma_buf *B, struct iosys_map *M) { ... }
+ static void W(struct dma_buf *buf, void *vaddr)
+ {
+ 	struct iosys_map map;
+
+ 	iosys_map_set_vaddr(&map, vaddr);
+ 	F(buf, &map);
+ }

@@
identifier ops, unmap_op.F;
identifier unmapped.W;
@@
  struct dma_buf_ops ops = {
  .vunmap =
- F
+ W
  ,
  };

@depends on api && !own_struct@
@@
- #include <linux/iosys-map.h>

@depends on api && !own_struct@
@@
  #include <linux/dma-buf.h>
+#ifndef COMPAT_IOSYS_MAP
+#include <linux/types.h>
+struct iosys_map {
+	void *vaddr;
+	bool is_iomem;
+};
+static inline void iosys_map_set_vaddr(struct iosys_map *map, void *vaddr)
+{
+	map->vaddr = vaddr;
+	map->is_iomem = false;
+}
+static inline void iosys_map_clear(struct iosys_map *map)
+{
+	map->vaddr = NULL;
+	map->is_iomem = false;
+}
+static inline bool iosys_map_is_null(const struct iosys_map *map)
+{
+	return !map->vaddr;
+}
+static inline bool iosys_map_is_set(const struct iosys_map *map)
+{
+	return map->vaddr != NULL;
+}
+static inline int compat_dma_buf_vmap(struct dma_buf *buf, struct iosys_map *map)
+{
+	iosys_map_set_vaddr(map, dma_buf_vmap(buf));
+	return map->vaddr ? 0 : -ENOMEM;
+}
+static inline void compat_dma_buf_vunmap(struct dma_buf *buf, struct iosys_map *map)
+{
+	dma_buf_vunmap(buf, map->vaddr);
+	iosys_map_clear(map);
+}
+#define COMPAT_IOSYS_MAP
+#endif
