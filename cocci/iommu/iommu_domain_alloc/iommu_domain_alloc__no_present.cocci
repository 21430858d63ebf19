// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_iommu_domain_alloc
// compat: touches iommu_domain_alloc
// upstream: unknown (include/linux/iommu.h), v6.13
//
// A bus that is named without a device is left to the compiler to complain of.

@own_function@
type T;
identifier f = {iommu_domain_alloc};
@@
  T f(...) { ... }

@own_macro@
identifier f = {iommu_domain_alloc};
@@
  #define f(...) ...

@own_name@
identifier f = {iommu_domain_alloc};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier v, s, f;
expression D;
@@
(
- v = iommu_domain_alloc(D->bus);
+ v = iommu_paging_domain_alloc(D);
+ if (IS_ERR(v))
+	v = NULL;
|
- v = iommu_domain_alloc(D.bus);
+ v = iommu_paging_domain_alloc(&D);
+ if (IS_ERR(v))
+	v = NULL;
|
- s->f = iommu_domain_alloc(D->bus);
+ s->f = iommu_paging_domain_alloc(D);
+ if (IS_ERR(s->f))
+	s->f = NULL;
|
- s->f = iommu_domain_alloc(D.bus);
+ s->f = iommu_paging_domain_alloc(&D);
+ if (IS_ERR(s->f))
+	s->f = NULL;
)
