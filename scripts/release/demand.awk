# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# Reads a trust.toml of plain lines; prints what trust.sh's demand_all prints. Environment: dir, where the file stands.

/^[ \t]*(#.*)?$/ { next }
/^[ \t]*allowed-signers[ \t]*=[ \t]*("[^"\\]+"|'[^']+')[ \t]*(#.*)?$/ && !seen["signers"]++ {
	sub(/^[^=]*=[ \t]*/, "")
	quote = substr($0, 1, 1)
	signers = substr($0, 2)
	signers = substr(signers, 1, index(signers, quote) - 1)
	next
}
/^[ \t]*threshold[ \t]*=[ \t]*([1-9]|1[0-6])[ \t]*(#.*)?$/ && !seen["threshold"]++ {
	sub(/^[^=]*=[ \t]*/, "")
	threshold = $0 + 0
	next
}
/^[ \t]*made-here[ \t]*=[ \t]*(true|false)[ \t]*(#.*)?$/ && !seen["made-here"]++ {
	# Nothing is made here.
	strict = /false/
	next
}
{ failed = 1; exit }
END {
	if (failed || (signers == "" && (threshold > 1 || strict))) exit 1
	if (signers == "") exit 0
	if (signers !~ /^\//) signers = ENVIRON["dir"] "/" signers
	printf "user\t%d\t%s\t%s/trust.toml\n", threshold ? threshold : 1, signers, ENVIRON["dir"]
}
