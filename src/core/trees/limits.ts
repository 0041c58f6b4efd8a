/** The longest way of a tree, in questions: nobody is asked more. */
export const MOST_QUESTIONS = 8;
/** Half the outcomes are reached with at most this many questions. */
export const MEDIAN_QUESTIONS = 4;
/** The longest answer in characters: it has to be read at a glance and fit on the map. */
export const LONGEST_LABEL = 60;
/** Names of pages beside those of the steps, which no step can have. */
export const RESERVED_IDS: readonly string[] = ['map', 'report', 'outline'];
