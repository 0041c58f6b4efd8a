/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 200 * 1024 * 1024;
/** A paste longer than this is held beside the field: a field with megabytes in it makes every key slow. */
export const LONGEST_IN_FIELD = 100_000;
