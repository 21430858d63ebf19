#include <linux/module.h>

MODULE_DESCRIPTION("port");
MODULE_IMPORT_NS(__stringify(CRYPTO_INTERNAL));
MODULE_IMPORT_NS("DMA_BUF");
MODULE_ALIAS("port");

#if IS_ENABLED(CONFIG_PORT)
MODULE_IMPORT_NS(__stringify(PORT));
#endif

static int port_init(void)
{
	return 0;
}

#define DIAL_SPACE "DIAL"
#define KNOB_SPACE KNOB
MODULE_IMPORT_NS(DIAL_SPACE);
MODULE_IMPORT_NS(__stringify(KNOB_SPACE));
