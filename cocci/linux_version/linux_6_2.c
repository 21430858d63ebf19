/* { "version": "v6.2", "comment": "LINUX_VERSION_CODE is that of this version or a later one" } */
#include <linux/version.h>

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
#error an older kernel
#endif
