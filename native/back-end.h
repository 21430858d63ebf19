// SPDX-License-Identifier: MIT OR GPL-2.0-only
/*
 * A call of an internal function of gcc: initialize_rtl() in gcc/toplev.cc. It is not an API. It prepares the
 * tables of the target machine that gcc needs to generate code.
 *
 * Why it is sound: gcc calls it itself before it generates the code of a function, and a second call for the
 * same target does nothing. What it computes depends on the target and the command line. Called before the
 * first fork, it is done once, and each child finds what it would have computed itself.
 *
 * The symbol can be missing: from a gcc that is built without plugins, which exports no symbols, or from a
 * later gcc. Then the weak reference is null, there is no call, and each child does the work itself. If the
 * call crashes, the compiler has not reported any fork point yet, and every test is compiled alone.
 *
 * COMPAT_GEN_NO_BACK_END leaves the call out, if it is set and not empty.
 */
extern void initialize_rtl(void) __asm__("_Z14initialize_rtlv") __attribute__((weak));

static void set_up_back_end(void)
{
	const char *no_back_end = getenv("COMPAT_GEN_NO_BACK_END");

	if (initialize_rtl && (!no_back_end || !*no_back_end))
		initialize_rtl();
}
