#include <linux/module.h>
#include <linux/completion.h>

struct sluice {
	struct completion opened;
	int INIT_COMPLETION;
};

static int sluice_close(struct sluice *sluice, struct completion *done)
{
	INIT_COMPLETION(sluice->opened);
	if (done)
		INIT_COMPLETION(*done);
	return sluice->INIT_COMPLETION;
}

static int (*sluice_asked)(struct sluice *sluice, struct completion *done) = sluice_close;
