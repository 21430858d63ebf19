#include <linux/module.h>
#include <linux/ptp_clock_kernel.h>

struct card {
	struct ptp_clock_info caps;
	s32 rate;
};

struct card_ops {
	int (*adjfreq)(struct card *card);
};

int card_clock(struct card *card);

static int card_rate(struct ptp_clock_info *clock, s32 ppb)
{
	struct card *card = container_of(clock, struct card, caps);

	card->rate = ppb;
	return 0;
}

static int card_any(struct card *card)
{
	return card->rate;
}

const struct card_ops card_ops = {
	.adjfreq = card_any,
};

static const struct ptp_clock_info card_caps = {
	.owner = THIS_MODULE,
	.name = "card",
	.max_adj = 1000,
	.adjfreq = card_rate,
};

int card_clock(struct card *card)
{
	card->caps = card_caps;
	card->caps.adjfreq = card_rate;
	return card_any(card);
}
