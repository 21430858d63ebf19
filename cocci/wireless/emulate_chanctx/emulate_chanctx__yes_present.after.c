#include <linux/module.h>
#include <net/mac80211.h>

struct beam {
	struct ieee80211_hw *hw;
	int add_chanctx;
};

static void beam_flash(struct ieee80211_hw *hw, struct ieee80211_tx_control *to, struct sk_buff *flash)
{
	ieee80211_free_txskb(hw, flash);
}

static int beam_point(struct ieee80211_hw *hw, struct ieee80211_chanctx_conf *where)
{
	struct beam *beam = hw->priv;

	return beam->add_chanctx;
}

static const struct ieee80211_ops beam_ops = {
	.tx = beam_flash,
	.add_chanctx = ieee80211_emulate_add_chanctx,
	.remove_chanctx = ieee80211_emulate_remove_chanctx,
	.change_chanctx = ieee80211_emulate_change_chanctx,
	.switch_vif_chanctx = ieee80211_emulate_switch_vif_chanctx,
};

static const struct ieee80211_ops beam_many_ops = {
	.tx = beam_flash,
	.add_chanctx = beam_point,
};

static int beam_light(struct beam *beam, struct ieee80211_ops *copy, bool many)
{
	if (copy) {
		*copy = beam_many_ops;
		copy->add_chanctx = ieee80211_emulate_add_chanctx;
		copy->change_chanctx = ieee80211_emulate_change_chanctx;
		copy->remove_chanctx = ieee80211_emulate_remove_chanctx;
		copy->assign_vif_chanctx = NULL;
	}
	beam->hw = ieee80211_alloc_hw(0, copy ? copy : many ? &beam_many_ops : &beam_ops);
	return beam->hw ? beam->add_chanctx : -ENOMEM;
}

static int (*beam_asked)(struct beam *beam, struct ieee80211_ops *copy, bool many) = beam_light;
