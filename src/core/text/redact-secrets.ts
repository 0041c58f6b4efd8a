import { BLANK, END, IS, L, PROSE, quoted, START, u, type Rule } from './redact-rule.ts';

/** What a key of a secret ends in; anything may stand before it: "proxyPassword", "access_token". */
const PASSWORD = String.raw`(?:pass(?:word|wd|phrase|wort)|pa?s?swd|pwd|kennwort|mot de passe|contrase[ñn]a|wachtwoord|senha|secret|パスワード|密码|(?:proxy|user|admin|db|sql|smtp|ldap|https?|ftp)[ _-]?pass|${START}pass(?=["']|[ \t]{0,4}=))`;
const TOKEN = String.raw`(?:(?<!public_?key|cancellation)token|(?:api|access|account|shared|subscription|functions?|master|storage|private)[ _-]?key|saml(?:response|request)|wresult|assertion|code_verifier|${START}sig)`;
const KEY = `(?:${PASSWORD}|${TOKEN})`;
/** Codes and sentences that follow a word such as "token:" and are no value of it. */
const NO_VALUE = String.raw`(?!AADSTS|MSIS\d|0x[0-9a-f]|-\d{9}|(?:must|is|it|unable|cannot|could|was|has|not|incorrect|invalid|wrong|expired|required|the|error|failed)${END})`;
const SCHEME = '(?:basic|bearer|negotiate|ntlm|digest|kerberos)';
/** Cookies that a session lives in. */
const COOKIE = String.raw`(?:ESTS\w{2,24}|esctx[\w-]{0,20}|buid|MSIS\w{2,24}|FedAuth|rtFa|x-ms-RefreshTokenCredential|JSESSIONID|PHPSESSID|ASP\.NET_SessionId|\.AspNet[\w.]{0,40})`;
const rule = (source: string): Rule => ({ kind: 'secret', name: 'secret', find: u(source, 'gimu') });

/** Passwords, tokens, keys and cookies. */
export const SECRETS: readonly Rule[] = [
  rule(String.raw`(?<=:\/\/[^\s/@:]{1,64}:)[^\s/@]{1,128}(?=@)`),
  // headers: cookies to the end of the line, what signs in behind its scheme
  rule(
    [
      quoted(String.raw`${START}(?:set-)?cookie2?\\{0,3}["']?${IS}`, 19999),
      String.raw`(?<=${START}(?:set-)?cookie2?${IS})[^\s"'<][^'\r\n]{0,19998}`,
      String.raw`(?<=${START}${COOKIE}=)[^\s;"',<>]{1,19999}`,
    ].join('|'),
  ),
  rule(
    [
      String.raw`(?<=authorization["']?${IS}["']?(?!digest)${SCHEME} {1,3})[^\s"'<>,]{1,19999}`,
      ...[
        [String.raw`(?<!["'])authorization${IS}`, String.raw`[^\r\n]`],
        [String.raw`"authorization(?:"${IS}")?(?:${IS})?`, String.raw`(?:\\[^\r\n]|[^"\\\r\n])`],
        [String.raw`'authorization(?:'${IS}')?(?:${IS})?`, String.raw`[^'\r\n]`],
      ].map(
        ([before, sign]) =>
          String.raw`(?<=${before}(?:digest {1,3})?)(?!${SCHEME}(?:[\s\x60"',;.]|$))(?!${PROSE}${END})${NO_VALUE}[^\s"'<:]${sign}{0,1998}`,
      ),
      String.raw`(?<=${START}${SCHEME} {1,3})[\w+/=.~-]{16,19999}|(?<![${L}_-])eyJ[\w-]{8,19999}\.[\w.-]{1,19999}`,
    ].join('|'),
  ),
  // behind a key: in quotes, alone on its line, in XML, up to the next sign
  rule(
    [
      quoted(String.raw`${KEY}\\{0,3}["']?${IS}`, 19999),
      String.raw`(?<=^[^${L}<\r\n]{0,12}(?:(?:the|my|old|new|current|proxy|user|admin|account|client|service|login) )?[${L}_.-]{0,24}${PASSWORD}${BLANK}{0,40}(?::|${BLANK}=)${BLANK}{1,40})${NO_VALUE}[^\s"'<](?:[^\r\n<]{0,19998}[^\s<])?`,
      String.raw`(?<=<${KEY}>)[^<>\r\n]{1,19999}(?=<\/)`,
      String.raw`(?<=${KEY}${IS})${NO_VALUE}[^\s"'&;,<>]{1,19999}`,
      String.raw`(?<=[?&]code=)[\w.-]{40,9999}`,
    ].join('|'),
  ),
  rule(
    quoted(
      String.raw`(?:key|name)=["'][^"'\r\n<>]{0,64}(?:${KEY}|pass|pw)["']${BLANK}{1,4}(?:serializeAs=["']\w{1,12}["']${BLANK})?value=`,
      19999,
    ),
  ),
  // commands
  rule(String.raw`(?<=\bnet(?:\.exe)? use [^\r\n]{1,200} \/user:[^\s]{1,100} )[^\s/*<][^\s]{0,127}`),
  rule(String.raw`(?<=${BLANK}(?:-u|--user|--proxy-user)[ =]["']?[^\s:"'<>]{1,128}:)(?!\/\/)[^\s"'<>]{1,128}`),
  rule(
    [
      quoted(String.raw`(?<![^\s(])--?[\w-]{0,30}(?:${KEY})${BLANK}{1,4}`, 19999),
      String.raw`(?<=(?<![^\s(])--?[\w-]{0,30}(?:${KEY})${BLANK}{1,4})(?![$(-])[^\s"'<>]{1,19999}`,
      quoted(
        String.raw`(?:PS|Network)Credential${BLANK}?\(${BLANK}?["'][^"'\r\n]{1,128}["']${BLANK}?,${BLANK}?`,
        19999,
      ),
      quoted(String.raw`ConvertTo-SecureString${BLANK}{1,4}(?:-String${BLANK}{1,4})?`, 19999),
      String.raw`(?<=ConvertTo-SecureString${BLANK}{1,4}(?:-String${BLANK}{1,4})?)(?![$(-])[^\s"'<>]{1,19999}`,
      String.raw`(?<=["'])[^"'\r\n<>]{1,128}(?=["']${BLANK}?\|${BLANK}?ConvertTo-SecureString)`,
    ].join('|'),
  ),
];
