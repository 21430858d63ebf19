#include <linux/module.h>
#include <linux/completion.h>

struct sluice {
	struct completion opened;
	int INIT_COMPLETION;
};

static int sluice_close(struct sluice *sluice, struct completion *done)
{
	reinit_completion(&sluice->opened);
	if (done)
		reinit_completion(done);
	return sluice->INIT_COMPLETION;
}

static int (*sluice_asked)(struct sluice *sluice, struct completion *done) = sluice_close;
