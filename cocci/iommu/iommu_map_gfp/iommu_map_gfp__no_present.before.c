#include <linux/module.h>
#include <linux/device.h>
#include <linux/iommu.h>
#include <linux/scatterlist.h>

struct moor {
	struct iommu_domain *domain;
	struct sg_table table;
};

static int moor_map(struct moor *moor, unsigned long at, phys_addr_t from)
{
	int err = iommu_map(moor->domain, at, from, PAGE_SIZE, IOMMU_READ, GFP_KERNEL);

	if (err)
		return err;
	return iommu_map(moor->domain, at + PAGE_SIZE, from, PAGE_SIZE, IOMMU_WRITE, GFP_ATOMIC);
}

static size_t moor_map_all(struct moor *moor, unsigned long at)
{
	return iommu_map_sg(moor->domain, at, moor->table.sgl, moor->table.nents, IOMMU_READ, GFP_KERNEL);
}

#ifdef MOOR_FLAGS
static int moor_flags(struct moor *moor, gfp_t how)
{
	return iommu_map(moor->domain, 0, 0, PAGE_SIZE, IOMMU_READ, how);
}
#endif
