#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_drv.h>

#define FRESCO_DATE "20200101"

struct fresco {
	const char *date;
};

static struct drm_driver fresco_driver = {
	.name = "fresco",
	.desc = "a wall",
	.date = FRESCO_DATE,
	.major = 1,
};

/* The driver's own. */
static struct fresco fresco = {
	.date = FRESCO_DATE,
};
