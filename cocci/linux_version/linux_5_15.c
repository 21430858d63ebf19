/* { "version": "v5.15", "comment": "LINUX_VERSION_CODE is that of this version or a later one" } */
#include <linux/version.h>

#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 15, 0)
#error an older kernel
#endif
