# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# Takes a *.signed file apart: $out.statement and $out.sig. Exit status 1, and the reason on stdout, if it is not a
# statement about this patch, for now. Environment: module, version, fingerprint, digest (of the patch), sources (their
# digest), now, soon, out.

BEGIN {
	expected[1] = "compat-gen statement 1"
	expected[2] = "module " ENVIRON["module"]
	expected[3] = "release " ENVIRON["version"]
	expected[4] = "fingerprint " ENVIRON["fingerprint"]
	expected[5] = "patch " ENVIRON["digest"]
	expected[6] = "sources " ENVIRON["sources"]
	statement = ENVIRON["out"] ".statement"
	signature = ENVIRON["out"] ".sig"
	printf "" >statement
	printf "" >signature
}

function refuse(reason) {
	print reason
	failed = 1
	exit
}

# is_word TEXT: what the name of a version may be.
function is_word(text) {
	return text ~ /^[A-Za-z0-9][A-Za-z0-9._+~-]*$/
}

function is_time(text) {
	return text ~ /^[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z$/
}

NR <= 6 && $0 != expected[NR] { refuse(NR == 1 ? "not a statement that is known here" : "it is about another " $1) }
NR >= 7 && NR <= 8 && ($1 != (NR == 7 ? "rules" : "options") || length($2) != 64 || $2 ~ /[^0-9a-f]/) { refuse("not a statement") }
NR == 9 && ($1 != "spatch" || !is_word($2)) { refuse("not a statement") }
NR == 10 && ($1 != "made" || !is_time($2)) { refuse("not a statement") }
NR == 11 && ($1 != "until" || !is_time($2)) { refuse("not a statement") }
NR >= 7 && NR <= 11 && $0 != $1 " " $2 { refuse("not a statement") }
NR == 10 { made = $2 }
NR == 10 && made > ENVIRON["soon"] { refuse("it was made in the future: is the clock right?") }
NR == 11 && $2 <= made { refuse("it ends before it begins") }
NR == 11 && $2 < ENVIRON["now"] { refuse("it was valid until " $2) }
NR <= 11 { print >statement; next }

NR == 12 && $0 != "-----BEGIN SSH SIGNATURE-----" { refuse("no signature stands below it") }
# Behind the letters that stand for SSHSIG and version 1.
NR == 13 && $0 !~ /^U1NIU0lHAAAAAQ/ { refuse("not a signature") }
ended { refuse("something follows its end") }
$0 == "-----END SSH SIGNATURE-----" { ended = 1 }
NR > 12 && !ended && (length($0) > 70 || $0 !~ /^[A-Za-z0-9+\/]+=?=?$/) { refuse("not a signature") }
{ print >signature }

END {
	if (failed) exit 1
	if (!ended) {
		print "it ends too early"
		exit 1
	}
}
