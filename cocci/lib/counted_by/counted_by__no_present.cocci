// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_counted_by
// compat: touches __counted_by
// upstream: unknown (include/linux/compiler_attributes.h), v6.6
//
// What the member is counted by is for checks alone that older kernels lack. __force is nothing to a compiler; a macro without a body takes the #endif
// behind it along in spatch.

@own_function@
type T;
@@
  T __counted_by(...) { ... }

@own_macro@
@@
  #define __counted_by(...) ...

@own_name@
@@
  #define __counted_by ...

@in_linux_types_h depends on !own_function && !own_macro && !own_name@
@@
  #include <linux/types.h>
+#ifndef __counted_by
+#define __counted_by(member) __force
+#endif

@in_linux_kernel_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h@
@@
  #include <linux/kernel.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_slab_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h@
@@
  #include <linux/slab.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_list_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h@
@@
  #include <linux/list.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_device_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h@
@@
  #include <linux/device.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_overflow_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h@
@@
  #include <linux/overflow.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_bits_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h@
@@
  #include <linux/bits.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_mutex_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h@
@@
  #include <linux/mutex.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_spinlock_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h && !in_linux_mutex_h@
@@
  #include <linux/spinlock.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_netdevice_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h && !in_linux_mutex_h && !in_linux_spinlock_h@
@@
  #include <linux/netdevice.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_skbuff_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h && !in_linux_mutex_h && !in_linux_spinlock_h && !in_linux_netdevice_h@
@@
  #include <linux/skbuff.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_pci_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h && !in_linux_mutex_h && !in_linux_spinlock_h && !in_linux_netdevice_h && !in_linux_skbuff_h@
@@
  #include <linux/pci.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_usb_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h && !in_linux_mutex_h && !in_linux_spinlock_h && !in_linux_netdevice_h && !in_linux_skbuff_h && !in_linux_pci_h@
@@
  #include <linux/usb.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_platform_device_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h && !in_linux_mutex_h && !in_linux_spinlock_h && !in_linux_netdevice_h && !in_linux_skbuff_h && !in_linux_pci_h && !in_linux_usb_h@
@@
  #include <linux/platform_device.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_i2c_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h && !in_linux_mutex_h && !in_linux_spinlock_h && !in_linux_netdevice_h && !in_linux_skbuff_h && !in_linux_pci_h && !in_linux_usb_h && !in_linux_platform_device_h@
@@
  #include <linux/i2c.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_cdev_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h && !in_linux_mutex_h && !in_linux_spinlock_h && !in_linux_netdevice_h && !in_linux_skbuff_h && !in_linux_pci_h && !in_linux_usb_h && !in_linux_platform_device_h && !in_linux_i2c_h@
@@
  #include <linux/cdev.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_fs_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h && !in_linux_mutex_h && !in_linux_spinlock_h && !in_linux_netdevice_h && !in_linux_skbuff_h && !in_linux_pci_h && !in_linux_usb_h && !in_linux_platform_device_h && !in_linux_i2c_h && !in_linux_cdev_h@
@@
  #include <linux/fs.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_workqueue_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h && !in_linux_mutex_h && !in_linux_spinlock_h && !in_linux_netdevice_h && !in_linux_skbuff_h && !in_linux_pci_h && !in_linux_usb_h && !in_linux_platform_device_h && !in_linux_i2c_h && !in_linux_cdev_h && !in_linux_fs_h@
@@
  #include <linux/workqueue.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif

@in_linux_module_h depends on !own_function && !own_macro && !own_name && !in_linux_types_h && !in_linux_kernel_h && !in_linux_slab_h && !in_linux_list_h && !in_linux_device_h && !in_linux_overflow_h && !in_linux_bits_h && !in_linux_mutex_h && !in_linux_spinlock_h && !in_linux_netdevice_h && !in_linux_skbuff_h && !in_linux_pci_h && !in_linux_usb_h && !in_linux_platform_device_h && !in_linux_i2c_h && !in_linux_cdev_h && !in_linux_fs_h && !in_linux_workqueue_h@
@@
  #include <linux/module.h>
+#ifndef __counted_by
+#include <linux/types.h>
+#define __counted_by(member) __force
+#endif
