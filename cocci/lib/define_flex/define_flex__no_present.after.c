#include <linux/module.h>
#ifndef COMPAT_DEFINE_FLEX
#define COMPAT_DEFINE_FLEX
#include <linux/types.h>
#undef DEFINE_FLEX
#undef DEFINE_RAW_FLEX
#define compat_flex(type, name, member, count, init...) \
	union { \
		u8 compat_bytes[sizeof(type) + (count) * sizeof(((type *)0)->member[0])]; \
		type compat_obj; \
	} name##_u = { init }; \
	type *name = (type *)&name##_u
#define DEFINE_FLEX(type, name, member, counter, count) compat_flex(type, name, member, count, .compat_obj.counter = (count))
#define DEFINE_RAW_FLEX(type, name, member, count) compat_flex(type, name, member, count)
#endif
#include <linux/overflow.h>

struct train {
	u16 cars;
	u32 loads[];
};

int train_load(u32 load);

int train_load(u32 load)
{
	DEFINE_FLEX(struct train, train, loads, cars, 4);
	DEFINE_RAW_FLEX(struct train, empty, loads, 2);

	train->loads[3] = load;
	return train->cars + train->loads[3] + empty->cars;
}
