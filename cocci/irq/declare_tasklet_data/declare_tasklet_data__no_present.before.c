#include <linux/module.h>
#include <linux/interrupt.h>

static int gong_strokes;

static void gong_strike(unsigned long strokes)
{
	gong_strokes += strokes;
}

static DECLARE_TASKLET(gong_tasklet, gong_strike, 3);
static DECLARE_TASKLET_DISABLED(gong_second_tasklet, gong_strike, 0);

static void gong_start(void)
{
	tasklet_schedule(&gong_tasklet);
	tasklet_enable(&gong_second_tasklet);
	gong_strike(1);
}

static void (*gong_asked)(void) = gong_start;
