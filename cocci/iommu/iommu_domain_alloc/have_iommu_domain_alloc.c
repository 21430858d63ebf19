/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "iommu_domain_alloc(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iommu.h>

struct iommu_domain *foo(struct device *dev);

struct iommu_domain *foo(struct device *dev)
{
	return iommu_domain_alloc(dev->bus);
}
