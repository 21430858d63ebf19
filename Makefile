# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# For those who work on compat-gen. A module's own Makefile includes scripts/compat.mk instead.

.DEFAULT_GOAL := build
.PHONY: build demo test lint fuzz cache clean help

build: dist/cli/main.js

demo: build
	@scripts/demo

# It builds for itself: what fails there is counted, too.
test:
	@scripts/test

lint:
	@scripts/test lint

# make fuzz MINUTES=10 SEED=7
fuzz: build
	@scripts/fuzz $(or $(MINUTES),1) $(SEED)

cache: build
	@scripts/cache

clean:
	rm -rf dist dist.* build-demo build-cache.*
	rm -rf examples/*/build-* examples/*/*.ko

help:
	@echo 'make         build compat-gen into dist/'
	@echo 'make demo    build examples/ramdisk for two kernels: with its cocci_cache, and with spatch'
	@echo 'make test    all checks and tests, on real kernels'
	@echo 'make lint    the checks alone: format, types, imports, unused code, sh and awk, docs'
	@echo 'make fuzz    generated inputs, from a fresh seed, for MINUTES=1 each'
	@echo 'make cache   make cocci_cache/ from nothing, and say what changed'
	@echo 'make clean   remove what was built; node_modules and the kernel trees stay'

dist/cli/main.js: node_modules/.package-lock.json tsconfig.json scripts/build.mjs scripts/third-party.mjs $(shell find src -name '*.ts')
	npm run --silent build

# Not npm ci: it wants every platform's packages in the lock file, and some registries lack those of others.
node_modules/.package-lock.json: package-lock.json
	@node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' || \
		{ echo 'compat-gen needs Node.js 20.5 or newer on PATH' >&2; exit 1; }
	npm install --no-save --no-audit --no-fund
	@touch $@
