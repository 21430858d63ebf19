# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# Reads C far enough to know where a directive may be put, as src/patch/scan.ts does: not within a comment, a string,
# a continued line or parentheses.
#
# Given:    now[1..lines]          the lines of a source
# Sets, for each of the `logical` lines that are left when backslash-newlines are taken out:
#           top[i]                 its first line in now[]; top[logical + 1] is lines + 1
#           open[i]                whether a directive may stand before it
#           directive[i]           the word behind its #, or "none"
#           code[i]                what it holds beside comments and directives

function scan(   i, text, piece, more, outside, parens, depth, branch) {
	in_comment = parens = depth = logical = 0
	for (i = 1; i <= lines; ) {
		top[++logical] = i
		text = ""
		do {
			piece = now[i++]
			more = sub(/\\[ \t\f\v]*\r?\n$/, "", piece)
			text = text piece
		} while (more && i <= lines)
		sub(/\r?\n$/, "", text)
		outside = !in_comment && !parens
		text = without_comments(text)
		open[logical] = outside && text !~ /^[ \t\r\f\v]*[(]/
		directive[logical] = "none"
		code[logical] = ""
		if (sub(/^[ \t\r\f\v]*#[ \t\r\f\v]*/, "", text)) {
			match(text, /^[A-Za-z0-9_]*/)
			directive[logical] = head(text, RLENGTH)
			# Each branch begins within as many parentheses as the first one.
			if (opens_branches(directive[logical])) branch[++depth] = parens
			else if (depth && starts_other_branch(directive[logical])) parens = branch[depth]
			else if (depth && directive[logical] == "endif") depth--
			continue
		}
		code[logical] = text
		while (match(text, /[()]/)) {
			if (substr(text, RSTART, 1) == "(") parens++
			else if (parens) parens--
			text = tail(text, RSTART + 1)
		}
	}
	top[logical + 1] = lines + 1
}

function opens_branches(word) {
	return word ~ /^if(n?def)?$/
}

function starts_other_branch(word) {
	return word ~ /^el(se$|if)/
}

# Comments become blanks, strings and character constants empty ones.
function without_comments(text,   out, mark, c) {
	out = ""
	if (in_comment) text = behind_comment(text)
	while (match(text, /\/\/|\/[*]|["']/)) {
		mark = substr(text, RSTART, RLENGTH)
		out = out head(text, RSTART - 1) (mark ~ /\// ? " " : mark mark)
		text = tail(text, RSTART + RLENGTH)
		if (mark == "//") return out
		if (mark == "/*") { text = behind_comment(text); continue }
		do {
			if (!match(text, /[\\"']/)) return out
			c = substr(text, RSTART, 1)
			text = tail(text, RSTART + (c == "\\" ? 2 : 1))
		} while (c != mark)
	}
	return out text
}

function behind_comment(text,   end) {
	end = index(text, "*/")
	in_comment = !end
	return end ? tail(text, end + 2) : ""
}

# As substr(), which awk's lint wants to stay within the text.
function head(text, size) {
	if (size >= length(text)) return text
	return size > 0 ? substr(text, 1, size) : ""
}

function tail(text, start) {
	return start <= length(text) ? substr(text, start) : ""
}
