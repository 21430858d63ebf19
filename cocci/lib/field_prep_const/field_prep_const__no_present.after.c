#include <linux/module.h>
#include <linux/bitfield.h>
#include <linux/bits.h>

#define TONE_PITCH	GENMASK(7, 4)
#define TONE_A		(((typeof(TONE_PITCH))(9) << (__builtin_ffsll(TONE_PITCH) - 1)) & (TONE_PITCH))

struct tone {
	u32 value;
};

static const struct tone tones[] = {
	{ .value = TONE_A },
	{ .value = (((typeof(GENMASK(31, 16)))(440) << (__builtin_ffsll(GENMASK(31, 16)) - 1)) & (GENMASK(31, 16))) | TONE_A },
};

static u32 tone_pitch(const struct tone *tone, u32 pitch)
{
	return tone->value | FIELD_PREP(TONE_PITCH, pitch);
}
