# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# make for a module that compat-gen builds. In the module's Makefile:   include compat/compat.mk
# Where kbuild reads that Makefile too (no Kbuild file), put the include between `ifndef srctree` and `endif`.
#
#   make [KDIR=DIR | KVER=RELEASE] [CC=gcc-12] [ARCH= CROSS_COMPILE= LLVM= O= V=1 W=1] [-jN]
#   make compat             remake the patches in cocci_cache; on a machine with spatch, without a kernel
#   make modules_install    INSTALL_MOD_PATH and its kin as always
#   make clean, make help
#
# COMPAT_GEN is the command, COMPAT_GEN_FLAGS are further options for it (--locked, --exec 'PREFIX WORDS').
# A target of your own by one of these names (clean: …) runs after the one here.

# kbuild exports srctree: it wants nothing but obj-m. (KERNELRELEASE would not tell: dkms sets it, too.)
ifndef srctree

# ---- The command ------------------------------------------------------------------------------------

# Inside a checkout of compat-gen, its own build; else what is on PATH.
compat-gen-checkout := $(dir $(lastword $(MAKEFILE_LIST)))..
ifneq ($(wildcard $(compat-gen-checkout)/src/cli/main.ts),)
COMPAT_GEN ?= node '$(or $(wildcard $(compat-gen-checkout)/dist/cli/main.js),$(error \
	compat-gen is not built: run `make` in $(compat-gen-checkout)))'
else
# The redirection makes make 4.0 ask a shell, which knows `command`.
COMPAT_GEN ?= $(or $(if $(shell command -v compat-gen 2>/dev/null),compat-gen),$(error \
	compat-gen is not on PATH: install it (npm install --global compat-gen; it needs Node.js), or say \
	where it is, as in: make COMPAT_GEN='node /path/to/compat-gen/dist/cli/main.js'))
endif

# ---- What it is told --------------------------------------------------------------------------------

# $(call compat-gen-set,NAMES): those that anyone but make itself gave a value.
compat-gen-set = $(strip $(foreach name,$1,$\
	$(if $(filter-out undefined default,$(origin $(name))),$(if $(strip $($(name))),$(name)))))

# A kernel named on make's command line goes before one that the Makefile or the environment names.
# KERNELRELEASE counts there alone: it is how dkms names the kernel.
compat-gen-asked = $(strip $(foreach name,$(call compat-gen-set,KERNELRELEASE KVER KERNELDIR KDIR),$\
	$(if $(filter command,$(origin $(name))),$(name))))
compat-gen-names = $(call compat-gen-set,ARCH CROSS_COMPILE CC LLVM O V W) $\
	$(or $(compat-gen-asked),$(call compat-gen-set,KVER KERNELDIR KDIR))

# NAME=value words, quoted for the shell.
compat-gen-words = $(foreach name,$(compat-gen-names),$\
	'$(name:KERNELRELEASE=KVER)=$(subst ','\'',$($(name)))')

# $(call compat-gen-run,COMMAND): the recipe line. The + hands make's job server down, but would also
# defeat -n, -q and -t: it stays away then.
compat-gen-run = $(if $(strip $(foreach flag,n q t,$(findstring $(flag),$(firstword -$(MAKEFLAGS))))),,+)$\
	$(if $(findstring 1,$(V)),,@)$(COMPAT_GEN) $(if $(COMPAT_GEN_FLAGS),$(COMPAT_GEN_FLAGS) )$(compat-gen-words) $1

# ---- Targets ----------------------------------------------------------------------------------------

.DEFAULT_GOAL := modules
# Two of these at once would meet in one patched copy. What each runs is parallel just the same.
.NOTPARALLEL:

# The known names have no recipe here, so that a Makefile may add its own.
.PHONY: all modules modules_install compat clean help
all: modules
modules modules_install compat clean help: %: compat-gen-%

.PHONY: compat-gen-modules compat-gen-modules_install compat-gen-compat compat-gen-clean compat-gen-help
compat-gen-modules:
	$(call compat-gen-run,build)
compat-gen-modules_install:
	$(call compat-gen-run,install)
compat-gen-compat:
	$(call compat-gen-run,generate)
compat-gen-clean:
	$(call compat-gen-run,clean)
compat-gen-help:
	@:$(info $(compat-gen-usage))

define compat-gen-usage
Targets:
  modules         - patch and build the modules for one kernel (default)
  modules_install - build and install them; INSTALL_MOD_PATH=DIR as always
  compat          - remake the patches in cocci_cache with spatch; needs no kernel
  clean           - remove the patched copies; cocci_cache stays

The kernel, unless it is the running one:
  make KDIR=DIR                  by its build tree
  make KVER=RELEASE              by /lib/modules/RELEASE/build or /usr/src/linux-headers-RELEASE

  make V=1                       show each command
  make COMPAT_GEN_FLAGS=--locked further options of compat-gen
  ARCH, CROSS_COMPILE, CC, LLVM, O and W are handed to kbuild and to the compat tests alike.
endef

endif # srctree
