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

static int __maybe_unused compat_card_caps_adjfine(struct ptp_clock_info *ptp,
						   long scaled_ppm)
{
	return card_rate(ptp, scaled_ppm_to_ppb(scaled_ppm));
}

static const struct ptp_clock_info card_caps = {
	.owner = THIS_MODULE,
	.name = "card",
	.max_adj = 1000,
	.adjfine = compat_card_caps_adjfine,
};

static int __maybe_unused compat_card_clock_adjfine(struct ptp_clock_info *ptp,
						    long scaled_ppm)
{
	return card_rate(ptp, scaled_ppm_to_ppb(scaled_ppm));
}

int card_clock(struct card *card)
{
	card->caps = card_caps;
	card->caps.adjfine = compat_card_clock_adjfine;
	return card_any(card);
}
