#include <linux/module.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/iommu.h>
#include <linux/platform_device.h>

struct border {
	struct iommu_domain *land;
	int iommu_domain_alloc;
};

static int border_draw(struct border *border, struct platform_device *pdev, struct device *dev)
{
	struct iommu_domain *sea;

	border->land = iommu_paging_domain_alloc(dev);
	if (IS_ERR(border->land))
		border->land = NULL;
	if (!border->land)
		return -ENOMEM;
	sea = iommu_paging_domain_alloc(&pdev->dev);
	if (IS_ERR(sea))
		sea = NULL;
	if (!sea) {
		iommu_domain_free(border->land);
		return -ENOMEM;
	}
	iommu_domain_free(sea);
	return border->iommu_domain_alloc;
}

static int (*border_asked)(struct border *border, struct platform_device *pdev, struct device *dev) = border_draw;
