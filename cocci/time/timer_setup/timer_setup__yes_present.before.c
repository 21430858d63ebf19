#include <linux/module.h>
#include <linux/device.h>
#include <linux/timer.h>

struct tide {
	struct device *dev;
	struct timer_list ebb;
	struct timer_list flow;
	int setup_timer;
};

typedef struct {
	struct {
		int height;
	} wave;
	struct timer_list crest;
} surf_t;

static struct timer_list moon;
static int moon_phase;

static void tide_ebb(unsigned long data)
{
	struct tide *tide = (struct tide *)data;

	dev_info(tide->dev, "low\n");
	mod_timer(&tide->ebb, jiffies + HZ);
}

static void surf_crest(unsigned long height)
{
	moon_phase += height;
}

static void moon_turn(unsigned long phases)
{
	moon_phase = (moon_phase + 1) % phases;
	mod_timer(&moon, jiffies + HZ);
}

static void tide_start(struct tide *tide, surf_t *surf, bool low)
{
	if (low)
		tide->setup_timer++;
	setup_timer(&tide->ebb, tide_ebb, (unsigned long)tide);
	init_timer(&tide->flow);
	tide->flow.function = tide_ebb;
	tide->flow.data = (unsigned long)tide;
	tide->flow.expires = jiffies + HZ;
	add_timer(&tide->flow);
	setup_timer(&surf->crest, surf_crest, surf->wave.height);
	setup_timer(&moon, moon_turn, 8);
	mod_timer(&moon, jiffies + HZ);
	tide_ebb((unsigned long)tide);
}

static void moon_again(unsigned long phases)
{
	init_timer(&moon);
	moon.function = moon_turn;
	moon.data = phases;
	moon.expires = jiffies + HZ;
	add_timer(&moon);
}

static void (*moon_asked)(unsigned long phases) = moon_again;
static void (*tide_asked)(struct tide *tide, surf_t *surf, bool low) = tide_start;
