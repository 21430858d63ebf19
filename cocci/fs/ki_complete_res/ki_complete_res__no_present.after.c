#include <linux/module.h>
#include <linux/fs.h>

struct parcel {
	struct kiocb *iocb;
	int ki_complete;
};

static void parcel_arrive(struct parcel *parcel, struct kiocb *other, long weight)
{
	if (parcel->ki_complete)
		other->ki_complete(other, weight, 0);
	else
		parcel->iocb->ki_complete(parcel->iocb, -EIO, 0);
}

static void (*parcel_asked)(struct parcel *parcel, struct kiocb *other, long weight) = parcel_arrive;
