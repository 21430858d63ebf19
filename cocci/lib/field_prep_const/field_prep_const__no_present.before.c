#include <linux/module.h>
#include <linux/bitfield.h>
#include <linux/bits.h>

#define TONE_PITCH	GENMASK(7, 4)
#define TONE_A		FIELD_PREP_CONST(TONE_PITCH, 9)

struct tone {
	u32 value;
};

static const struct tone tones[] = {
	{ .value = TONE_A },
	{ .value = FIELD_PREP_CONST(GENMASK(31, 16), 440) | TONE_A },
};

static u32 tone_pitch(const struct tone *tone, u32 pitch)
{
	return tone->value | FIELD_PREP(TONE_PITCH, pitch);
}
