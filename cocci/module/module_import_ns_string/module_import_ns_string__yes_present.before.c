#include <linux/module.h>

MODULE_DESCRIPTION("port");
MODULE_IMPORT_NS(CRYPTO_INTERNAL);
MODULE_IMPORT_NS("DMA_BUF");
MODULE_ALIAS("port");

#if IS_ENABLED(CONFIG_PORT)
MODULE_IMPORT_NS(PORT);
#endif

static int port_init(void)
{
	return 0;
}
