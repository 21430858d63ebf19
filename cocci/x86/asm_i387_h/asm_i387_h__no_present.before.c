#include <linux/module.h>
#include <asm/i387.h>

static void lens_focus(void)
{
	kernel_fpu_begin();
	kernel_fpu_end();
}

static void (*lens_asked)(void) = lens_focus;
