import { USER_COLUMNS } from './redact-columns.ts';
import { inGroup, L, type Rule } from './redact-rule.ts';

const user = (source: string, flags?: string): Rule => ({
  kind: 'user name',
  name: 'user',
  find: inGroup(source, flags),
});
const DAY = String.raw`\[\d{1,2}\/[A-Za-z]{3}\/\d{4}:[^\]\r\n]{1,30}\]`;
/** One column of a log that holds somebody; a single dash is nobody. */
const WHO = String.raw`(?<v>(?!- )[^\s"<>]{1,128})`;

/** The columns of logs of proxies that hold a user: Squid, the common format, Skyhigh, Blue Coat. */
export const LOG_USERS: readonly Rule[] = [
  { kind: 'user name', name: 'user', find: USER_COLUMNS },
  user(
    String.raw`\b[A-Z]{3,20}(?:_[A-Z]{2,20}){0,6}\/\d{3} \d{1,15} [A-Z]{3,16} [^\s]{1,4000} "?${WHO}"? [A-Z_]{4,40}\/`,
    'g',
  ),
  user(String.raw`(?<!\S)[${L}.:<>_-]{1,253} [^\s"]{1,64} ${WHO} ${DAY}`, 'gu'),
  user(String.raw`(?<!\S)${DAY} "(?<v>(?![A-Z]{3,16} |-")[^"\r\n<>]{1,128})" `, 'g'),
  user(
    String.raw`(?<!\S)\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \d{1,9} [\d.:a-f]{2,45} ${WHO}(?= (?:\S{1,200} ){1,5}\d{3} [A-Z]{3,20}_)`,
    'g',
  ),
  user(String.raw`\bCONNECT tcp [^\s]{1,253} \d{1,5} \/? ?- ${WHO} `, 'g'),
];
