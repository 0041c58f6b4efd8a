/** A line that can only be a regular expression: an anchor, an escaped dot, a choice, a group with a quantifier, or `.*`. */
export const REGEX_LINE = /^\^[^.]|^\([^()]*[|\\^]|\\\.|\)[?*+]|\.\*|[^/]\$$/;
