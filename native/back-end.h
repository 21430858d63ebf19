// SPDX-License-Identifier: MIT OR GPL-2.0-only
/* gcc's own way of setting up its back end; not there in a gcc without plugins, or in another compiler. */
extern void initialize_rtl(void) __asm__("_Z14initialize_rtlv") __attribute__((weak));

/*
 * gcc does this when it compiles its first function, or meets a function for another target (gcc/toplev.cc).
 * Done before it is forked, no child has to do it for itself. What it finds out hangs on the command line only.
 */
static void set_up_back_end(void)
{
	if (initialize_rtl)
		initialize_rtl();
}
