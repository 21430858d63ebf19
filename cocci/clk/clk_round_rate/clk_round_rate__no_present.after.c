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

static int compat_lamp_round_rate(struct clk_hw *hw,
				  struct clk_rate_request *req)
{
	long rate = lamp_round_rate(hw, req->rate, &req->best_parent_rate);

	if (rate < 0)
		return rate;
	req->rate = rate;
	return 0;
}

static const struct clk_ops lamp_ops = {
	.recalc_rate = lamp_recalc_rate,
	.determine_rate = compat_lamp_round_rate,
};
