#!/bin/sh
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# The smoke test, as dkms runs it after it has installed the module (POST_INSTALL), where `compat-gen pack --dkms --smoke`
# made the release. Arguments: the kernel release and the architecture, as dkms has them.
set -eu
: "${1?}" "${2?}"
source=${0%/compat/release/*}
if [ "$1" != "$(uname -r)" ]; then
	echo "compat.mk: $1 is not the running kernel: the module is not tried"
	exit 0
fi
exec make -s -C "$source" smoke SMOKE=yes SMOKE_FROM="${source%/source}/$1/$2/module"
