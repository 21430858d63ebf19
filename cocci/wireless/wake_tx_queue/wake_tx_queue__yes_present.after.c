#include <linux/module.h>
#include <net/mac80211.h>

struct lantern {
	struct ieee80211_hw *hw;
	int wake_tx_queue;
};

static void lantern_blink(struct ieee80211_hw *hw, struct ieee80211_tx_control *to, struct sk_buff *flash)
{
	ieee80211_free_txskb(hw, flash);
}

static void lantern_wake(struct ieee80211_hw *hw, struct ieee80211_txq *row)
{
	struct sk_buff *flash = ieee80211_tx_dequeue(hw, row);

	if (flash)
		lantern_blink(hw, NULL, flash);
}

static const struct ieee80211_ops lantern_ops = {
	.tx = lantern_blink,
	.wake_tx_queue = ieee80211_handle_wake_tx_queue,
};

static const struct ieee80211_ops lantern_row_ops = {
	.tx = lantern_blink,
	.wake_tx_queue = lantern_wake,
};

static int lantern_light(struct lantern *lantern, bool rows)
{
	lantern->hw = ieee80211_alloc_hw(0, rows ? &lantern_row_ops : &lantern_ops);
	return lantern->hw ? lantern->wake_tx_queue : -ENOMEM;
}

static int (*lantern_asked)(struct lantern *lantern, bool rows) = lantern_light;
