#include <linux/module.h>
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
