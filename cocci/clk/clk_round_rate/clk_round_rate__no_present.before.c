#include <linux/module.h>
#include <linux/clk-provider.h>

static unsigned long lamp_recalc_rate(struct clk_hw *hw, unsigned long parent_rate)
{
	return parent_rate / 2;
}

static long lamp_round_rate(struct clk_hw *hw, unsigned long rate, unsigned long *parent_rate)
{
	return rate > *parent_rate ? *parent_rate : rate;
}

static const struct clk_ops lamp_ops = {
	.recalc_rate = lamp_recalc_rate,
	.round_rate = lamp_round_rate,
};
