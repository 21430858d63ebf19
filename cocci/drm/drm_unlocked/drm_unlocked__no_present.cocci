// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_drm_unlocked
// compat: touches DRM_UNLOCKED
// upstream: 2798ffcc1d6a ("drm: Remove locking for legacy ioctls and DRM_UNLOCKED"), v6.8
//
// Of drivers that are no legacy ones no ioctl took the lock, whether they said so or not.

@@
@@
- DRM_UNLOCKED
+ 0
