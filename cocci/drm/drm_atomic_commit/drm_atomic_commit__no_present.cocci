// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_drm_atomic_state && !have_drm_atomic_commit
// compat: touches drm_atomic_commit
// upstream: unknown (include/drm/drm_atomic.h), v7.2

@own@
@@
(
  struct drm_atomic_commit { ... };
|
  struct drm_atomic_state { ... };
)

@macro@
identifier f = {drm_atomic_commit, drm_atomic_state};
@@
  #define f ...

@depends on !own && !macro@
@@
- struct drm_atomic_commit
+ struct drm_atomic_state

@own_alloc@
identifier f = {drm_atomic_commit_alloc, drm_atomic_state_alloc};
@@
  f(...) { ... }

@depends on !own && !macro && !own_alloc@
@@
- drm_atomic_commit_alloc
+ drm_atomic_state_alloc
  (...)

@own_clear@
identifier f = {drm_atomic_commit_clear, drm_atomic_state_clear};
@@
  f(...) { ... }

@depends on !own && !macro && !own_clear@
@@
- drm_atomic_commit_clear
+ drm_atomic_state_clear
  (...)

@own_get@
identifier f = {drm_atomic_commit_get, drm_atomic_state_get};
@@
  f(...) { ... }

@depends on !own && !macro && !own_get@
@@
- drm_atomic_commit_get
+ drm_atomic_state_get
  (...)

@own_put@
identifier f = {drm_atomic_commit_put, drm_atomic_state_put};
@@
  f(...) { ... }

@depends on !own && !macro && !own_put@
@@
- drm_atomic_commit_put
+ drm_atomic_state_put
  (...)

@own_init@
identifier f = {drm_atomic_commit_init, drm_atomic_state_init};
@@
  f(...) { ... }

@depends on !own && !macro && !own_init@
@@
- drm_atomic_commit_init
+ drm_atomic_state_init
  (...)

@own_default_clear@
identifier f = {drm_atomic_commit_default_clear, drm_atomic_state_default_clear};
@@
  f(...) { ... }

@depends on !own && !macro && !own_default_clear@
@@
- drm_atomic_commit_default_clear
+ drm_atomic_state_default_clear
  (...)

@own_default_release@
identifier f = {drm_atomic_commit_default_release, drm_atomic_state_default_release};
@@
  f(...) { ... }

@depends on !own && !macro && !own_default_release@
@@
- drm_atomic_commit_default_release
+ drm_atomic_state_default_release
  (...)
