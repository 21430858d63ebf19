/* {
	"version": "v6.3",
	"commit": "1369459b2e21",
	"comment": "iommu_map() is told how to allocate",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iommu.h>

int foo(struct iommu_domain *domain);

int foo(struct iommu_domain *domain)
{
	return iommu_map(domain, 0, 0, 4096, IOMMU_READ, GFP_KERNEL);
}
