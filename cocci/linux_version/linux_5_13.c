/* { "version": "v5.13", "comment": "LINUX_VERSION_CODE is that of this version or a later one" } */
#include <linux/version.h>

#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 13, 0)
#error an older kernel
#endif
