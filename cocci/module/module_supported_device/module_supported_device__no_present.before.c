#include <linux/module.h>

#define PORT_NAME "port"

MODULE_DESCRIPTION("a port");
MODULE_SUPPORTED_DEVICE(PORT_NAME);
MODULE_SUPPORTED_DEVICE("{{Port,Ltd}," "{Port,Two}}");
MODULE_LICENSE("GPL");
