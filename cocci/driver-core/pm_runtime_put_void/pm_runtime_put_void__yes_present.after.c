#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm_runtime.h>

int card_sleep(struct device *card);
int card_rest(struct device *card);

int card_sleep(struct device *card)
{
	int wrong;

	pm_runtime_put(card);
	wrong = (pm_runtime_put(card), 0);
	if (wrong < 0)
		dev_dbg(card, "not now\n");
	return 0;
}

int card_rest(struct device *card)
{
	return (pm_runtime_put(card), 0);
}
