#include <linux/module.h>
#include <linux/kernel.h>

static int crane_height = 3;
static struct module *crane_owner;
static int crane_own;

long crane_drop(const char *what, int metres);

int crane_lift(int metres);

int crane_lift(int metres)
{
	crane_owner = THIS_MODULE;
	if (metres > crane_height)
		return (int)crane_drop("box", crane_own);
	return metres;
}
EXPORT_SYMBOL(crane_lift);

long crane_drop(const char *what, int metres);

long crane_drop(const char *what, int metres)
{
	return metres + (what[0] == 'b');
}
EXPORT_SYMBOL_GPL(crane_drop);
