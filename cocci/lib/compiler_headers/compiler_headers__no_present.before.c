#include <linux/module.h>
#include <stdbool.h>
#include <stddef.h>
#include <linux/stddef.h>

struct gate {
	char name[8];
	bool open;
};

static bool gate_toggle(struct gate *gate)
{
	gate->open = gate ? !gate->open : false;

	return gate->open == true;
}

static size_t gate_state_at(void)
{
	return offsetof(struct gate, open);
}
