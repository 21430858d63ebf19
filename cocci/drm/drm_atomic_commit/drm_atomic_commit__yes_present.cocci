// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_drm_atomic_commit && !have_drm_atomic_state
// compat: touches drm_atomic_state
// upstream: unknown (include/drm/drm_atomic.h), v7.2

@own@
@@
(
  struct drm_atomic_state { ... };
|
  struct drm_atomic_commit { ... };
)

@macro@
identifier f = {drm_atomic_state, drm_atomic_commit};
@@
  #define f ...

@depends on !own && !macro@
@@
- struct drm_atomic_state
+ struct drm_atomic_commit

@own_alloc@
identifier f = {drm_atomic_state_alloc, drm_atomic_commit_alloc};
@@
  f(...) { ... }

@depends on !own && !macro && !own_alloc@
@@
- drm_atomic_state_alloc
+ drm_atomic_commit_alloc
  (...)

@own_clear@
identifier f = {drm_atomic_state_clear, drm_atomic_commit_clear};
@@
  f(...) { ... }

@depends on !own && !macro && !own_clear@
@@
- drm_atomic_state_clear
+ drm_atomic_commit_clear
  (...)

@own_get@
identifier f = {drm_atomic_state_get, drm_atomic_commit_get};
@@
  f(...) { ... }

@depends on !own && !macro && !own_get@
@@
- drm_atomic_state_get
+ drm_atomic_commit_get
  (...)

@own_put@
identifier f = {drm_atomic_state_put, drm_atomic_commit_put};
@@
  f(...) { ... }

@depends on !own && !macro && !own_put@
@@
- drm_atomic_state_put
+ drm_atomic_commit_put
  (...)

@own_init@
identifier f = {drm_atomic_state_init, drm_atomic_commit_init};
@@
  f(...) { ... }

@depends on !own && !macro && !own_init@
@@
- drm_atomic_state_init
+ drm_atomic_commit_init
  (...)

@own_default_clear@
identifier f = {drm_atomic_state_default_clear, drm_atomic_commit_default_clear};
@@
  f(...) { ... }

@depends on !own && !macro && !own_default_clear@
@@
- drm_atomic_state_default_clear
+ drm_atomic_commit_default_clear
  (...)

@own_default_release@
identifier f = {drm_atomic_state_default_release, drm_atomic_commit_default_release};
@@
  f(...) { ... }

@depends on !own && !macro && !own_default_release@
@@
- drm_atomic_state_default_release
+ drm_atomic_commit_default_release
  (...)
