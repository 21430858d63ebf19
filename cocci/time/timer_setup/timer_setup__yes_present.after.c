#include <linux/module.h>
#include <linux/device.h>
#include <linux/timer.h>

struct tide {
	struct device *dev;
	union {
		struct timer_list ebb;
		struct {
			struct timer_list timer;
			void(*function)(unsigned long);
			unsigned long data;
		} compat_ebb;
	};
	union {
		struct timer_list flow;
		struct {
			struct timer_list timer;
			void(*function)(unsigned long);
			unsigned long data;
		} compat_flow;
	};
	int setup_timer;
};

typedef struct {
	struct {
		int height;
	} wave;
	union {
		struct timer_list crest;
		struct {
			struct timer_list timer;
			void(*function)(unsigned long);
			unsigned long data;
		} compat_crest;
	};
} surf_t;

static struct timer_list moon;
static void(*compat_moon_function)(unsigned long);
static unsigned long compat_moon_data;

static void compat_moon_timer(struct timer_list *timer)
{
	compat_moon_function(compat_moon_data);
}
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

static void __maybe_unused compat_tide_start_timer(struct timer_list *timer)
{
	struct compat_told {
		struct timer_list timer;
		void(*function)(unsigned long);
		unsigned long data;
	};
	struct compat_told *told = (struct compat_told *)timer;

	told->function(told->data);
}

static void tide_start(struct tide *tide, surf_t *surf, bool low)
{
	if (low)
		tide->setup_timer++;
	{
		__auto_type compat_told = &tide->compat_ebb;

		compat_told->function = tide_ebb;
		compat_told->data = (unsigned long)tide;
		timer_setup(&compat_told->timer, compat_tide_start_timer, 0);
	}
	timer_setup(&tide->compat_flow.timer, compat_tide_start_timer, 0);
	tide->compat_flow.function = tide_ebb;
	tide->compat_flow.data = (unsigned long)tide;
	tide->flow.expires = jiffies + HZ;
	add_timer(&tide->flow);
	{
		__auto_type compat_told = &surf->compat_crest;

		compat_told->function = surf_crest;
		compat_told->data = surf->wave.height;
		timer_setup(&compat_told->timer, compat_tide_start_timer, 0);
	}
	{
		compat_moon_function = moon_turn;
		compat_moon_data = 8;
		timer_setup(&moon, compat_moon_timer, 0);
	}
	mod_timer(&moon, jiffies + HZ);
	tide_ebb((unsigned long)tide);
}

static void __maybe_unused compat_moon_again_timer(struct timer_list *timer)
{
	struct compat_told {
		struct timer_list timer;
		void(*function)(unsigned long);
		unsigned long data;
	};
	struct compat_told *told = (struct compat_told *)timer;

	told->function(told->data);
}

static void moon_again(unsigned long phases)
{
	timer_setup(&moon, compat_moon_timer, 0);
	compat_moon_function = moon_turn;
	compat_moon_data = phases;
	moon.expires = jiffies + HZ;
	add_timer(&moon);
}

static void (*moon_asked)(unsigned long phases) = moon_again;
static void (*tide_asked)(struct tide *tide, surf_t *surf, bool low) = tide_start;
