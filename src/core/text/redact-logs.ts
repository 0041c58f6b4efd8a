import { USER_COLUMNS } from './redact-columns.ts';
import { inGroup, L, type Rule } from './redact-rule.ts';

const user = (source: string, flags?: string): Rule => ({
  kind: 'user name',
  name: 'user',
  find: inGroup(source, flags),
});
const DAY = String.raw`\[\d{1,2}\/[A-Za-z]{3}\/\d{4}:[^\]\r\n]{1,30}\]`;
/** What stands between two columns; some logs pad them. */
const GAP = String.raw`[ \t]{1,12}`;
/** One column of a log that holds somebody; a dash is nobody, nor is a result such as TCP_DENIED. */
const WHO = String.raw`(?<v>(?!- |[A-Z]{3,5}_[A-Z_]{3,30}\b)[^\s"<>]{1,128})`;

/** The columns of logs of proxies that hold a user: Squid, the common format, Skyhigh, Blue Coat. */
export const LOG_USERS: readonly Rule[] = [
  { kind: 'user name', name: 'user', find: USER_COLUMNS },
  user(
    String.raw`\b[A-Z]{3,20}(?:_[A-Z]{2,20}){0,6}\/\d{3}${GAP}\d{1,15}${GAP}[A-Z]{3,16}${GAP}[^\s]{1,4000}${GAP}"?${WHO}"?${GAP}[A-Z_]{4,40}\/`,
    'g',
  ),
  user(String.raw`(?<!\S)[${L}.:<>_-]{1,253} [^\s"]{1,64} ${WHO} ${DAY}`, 'gu'),
  user(String.raw`(?<!\S)${DAY} "(?<v>(?![A-Z]{3,16} |-")[^"\r\n<>]{1,128})" `, 'g'),
  // Blue Coat as it ships, without its header: date, time, time taken, client, user; a number is the status of its older form
  user(
    String.raw`(?<!\S)\d{4}-\d\d-\d\d${GAP}\d\d:\d\d:\d\d${GAP}\d{1,9}${GAP}[\d.:a-f]{2,45}${GAP}(?!\d{3}\s)${WHO}(?=${GAP}\S{1,200}${GAP}\S)`,
    'g',
  ),
  // … that older form: method, scheme, host, port, path, query, user
  user(
    String.raw`\b[A-Z]{3,16} (?:https?|tcp|ssl|ftp) [^\s]{1,253} \d{1,5} [^\s]{1,4000} [^\s]{1,4000} ${WHO} (?=\S{1,200} \S{1,253} [a-z-]{1,40}[/%-])`,
    'g',
  ),
  user(String.raw`\bCONNECT tcp [^\s]{1,253} \d{1,5} \/? ?- ${WHO} `, 'g'),
];
