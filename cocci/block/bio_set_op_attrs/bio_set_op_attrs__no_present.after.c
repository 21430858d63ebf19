#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

struct dray {
	struct bio *load;
	int bio_set_op_attrs;
};

static int dray_load(struct dray *dray, bool away, unsigned int flags)
{
	(dray->load)->bi_opf = (REQ_OP_READ) | (0);
	if (away) {
		(dray->load)->bi_opf = (REQ_OP_WRITE) | (flags);
		dray->bio_set_op_attrs++;
	}
	return dray->bio_set_op_attrs;
}

static int (*dray_asked)(struct dray *dray, bool away, unsigned int flags) = dray_load;
