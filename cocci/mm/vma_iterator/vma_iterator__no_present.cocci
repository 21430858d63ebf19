// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_vma_iterator
// compat: touches VMA_ITERATOR vma_iter_init for_each_vma for_each_vma_range mm_mt
// upstream: unknown (include/linux/mm_types.h), v6.1
//
// The areas of a process were a list, in which find_vma() finds the first that ends behind an address: what the iterator
// does, under the same lock. A walk through the tree itself, &mm->mm_mt, is the same where it goes to the end.
//
// Where a driver has one of its own, be it in an #if, there is nothing to do.

@own_iterator@
@@
  #define VMA_ITERATOR(...) ...

@own_loop@
@@
  #define for_each_vma(...) ...

@own_range@
@@
  #define for_each_vma_range(...) ...

@own_struct@
@@
  struct vma_iterator { ... };

@module depends on !own_iterator && !own_loop && !own_range && !own_struct@
typedef ulong;
@@
  #include <linux/module.h>
+#ifndef COMPAT_VMA_ITERATOR
+#include <linux/mm.h>
+struct vma_iterator {
+	struct mm_struct *mm;
+	unsigned long from;
+};
+static inline struct vma_iterator compat_vma(struct mm_struct *mm, ulong from)
+{
+	struct vma_iterator at;
+
+	at.mm = mm;
+	at.from = from;
+	return at;
+}
+static inline void *compat_vma_before(struct vma_iterator *at, ulong end)
+{
+	struct vm_area_struct *area = find_vma(at->mm, at->from);
+
+	if (!area || area->vm_start >= end)
+		return NULL;
+	at->from = area->vm_end;
+	return area;
+}
+static inline struct vm_area_struct *vma_next(struct vma_iterator *at)
+{
+	return compat_vma_before(at, ULONG_MAX);
+}
+#define COMPAT_VMA_ITERATOR
+#endif

@memory depends on !own_iterator && !own_loop && !own_range && !own_struct && !module@
typedef ulong;
@@
  #include <linux/mm.h>
+#ifndef COMPAT_VMA_ITERATOR
+#include <linux/mm.h>
+struct vma_iterator {
+	struct mm_struct *mm;
+	unsigned long from;
+};
+static inline struct vma_iterator compat_vma(struct mm_struct *mm, ulong from)
+{
+	struct vma_iterator at;
+
+	at.mm = mm;
+	at.from = from;
+	return at;
+}
+static inline void *compat_vma_before(struct vma_iterator *at, ulong end)
+{
+	struct vm_area_struct *area = find_vma(at->mm, at->from);
+
+	if (!area || area->vm_start >= end)
+		return NULL;
+	at->from = area->vm_end;
+	return area;
+}
+static inline struct vm_area_struct *vma_next(struct vma_iterator *at)
+{
+	return compat_vma_before(at, ULONG_MAX);
+}
+#define COMPAT_VMA_ITERATOR
+#endif

@depends on module || memory@
declarer name VMA_ITERATOR;
identifier at;
expression M, A;
@@
- VMA_ITERATOR(at, M, A);
+ struct vma_iterator at = compat_vma(M, A);

@depends on module || memory@
expression E, M, A;
@@
(
- vma_iter_init(&E, M, A)
+ E = compat_vma(M, A)
|
- vma_iter_init(E, M, A)
+ *E = compat_vma(M, A)
)

@depends on module || memory@
iterator name for_each_vma;
expression at, area;
statement S;
@@
- for_each_vma(at, area)
+ while ((area = vma_next(&at)) != NULL)
  S

@depends on module || memory@
iterator name for_each_vma_range;
expression at, area, end;
statement S;
@@
- for_each_vma_range(at, area, end)
+ while ((area = compat_vma_before(&at, end)) != NULL)
  S

@trees@
@@
  struct maple_tree

@depends on (module || memory) && !trees@
declarer name MA_STATE;
identifier at;
expression M, A, B;
@@
- MA_STATE(at, &M->mm_mt, A, B);
+ struct vma_iterator at = compat_vma(M, A);

@begun depends on (module || memory) && !trees@
identifier at;
expression M, A;
@@
- mas_init(&at, &M->mm_mt, A)
+ at = compat_vma(M, A)

@depends on begun@
identifier begun.at;
@@
- struct ma_state at;
+ struct vma_iterator at;

@depends on (module || memory) && !trees@
iterator name mas_for_each;
identifier at;
expression area;
statement S;
@@
- mas_for_each(&at, area, ULONG_MAX)
+ while ((area = vma_next(&at)) != NULL)
  S

@depends on (module || memory) && !trees@
identifier at;
@@
- mas_find(&at, ULONG_MAX)
+ vma_next(&at)
