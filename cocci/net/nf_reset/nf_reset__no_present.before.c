#include <linux/module.h>
#include <linux/skbuff.h>

struct mill {
	unsigned long ground;
	int nf_reset;
};

static int mill_grind(struct mill *mill, struct sk_buff *grain)
{
	nf_reset(grain);
	mill->ground++;
	return mill->nf_reset;
}

static int (*mill_asked)(struct mill *mill, struct sk_buff *grain) = mill_grind;
