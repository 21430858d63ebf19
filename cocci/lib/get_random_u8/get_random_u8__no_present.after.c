#include <linux/module.h>
#include <linux/random.h>

struct die {
	u8 side;
	u16 spin;
	u32 seed;
};

static void die_roll(struct die *die)
{
	die->seed = get_random_u32();
	die->spin = ((u16)get_random_u32()) | 1;
	die->side = ((u8)get_random_u32()) % 6;
}
