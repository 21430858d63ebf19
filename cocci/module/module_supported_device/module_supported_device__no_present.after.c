#include <linux/module.h>

#define PORT_NAME "port"

MODULE_DESCRIPTION("a port");
MODULE_LICENSE("GPL");
