/** A screen of Windows PowerShell 5.1 behind a proxy that wants a sign-in; the second error only wraps the first. */
export const SCREEN_407 = `PS C:\\Users\\jdoe> Invoke-WebRequest -Uri https://adminwebservice.microsoftonline.com/provisioningservice.svc
Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.
At line:1 char:1
+ Invoke-WebRequest -Uri https://adminwebservice.microsoftonline.com/prov ...
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : InvalidOperation: (System.Net.HttpWebRequest:HttpWebRequest) [Invoke-WebRequest], WebException
    + FullyQualifiedErrorId : WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand

System.Net.Http.HttpRequestException: An error occurred while sending the request.
`;

/** The errors that `SCREEN_407` holds, best first. */
export const IDS_407 = ['proxy-407', 'dotnet-error-sending-request'] as const;

/** Four errors at three places of the way, the last of which only wraps another, and a code that nobody knows. */
export const SEVERAL_PLACES = `${SCREEN_407}AADSTS50126: Error validating credentials
The remote name could not be resolved: 'adminwebservice.microsoftonline.com'
AADSTS99999999 at 2026-01-05 10:11:12, Correlation ID: 8f2e3a10-1111-4222-8333-abcdefabcdef
`;

/** Known sign-in codes without a record of their own, one a line. */
export const MANY_CODES = [16000, 16001, 16002, 16003, 17003, 20001, 20012, 20033, 40008, 40010, 40015, 50000, 50003]
  .concat([50005, 50007, 50010, 50011, 50013, 50014, 50015, 50027, 50029, 50032, 50033, 50042, 50043, 50048, 50050])
  .map((number) => `AADSTS${number}`)
  .join('\n');

/** A line of a log that says everything a ticket should not. */
export const PRIVATE_LINE =
  'svc.sync@fabrikam.example from 10.20.30.40 via proxy01.corp.fabrikam.example as FABRIKAM\\jdoe: AADSTS50126, request 8f2e3a10-1111-4222-8333-abcdefabcdef, asked login.microsoftonline.com';

/** What in `PRIVATE_LINE` is private. */
export const PRIVATE_WORDS = [
  'svc.sync@fabrikam.example',
  '10.20.30.40',
  'proxy01.corp.fabrikam.example',
  'FABRIKAM\\jdoe',
  '8f2e3a10-1111-4222-8333-abcdefabcdef',
] as const;

/** What is known to nobody: how the lookup says so, and whether it is a code. */
export const UNKNOWN_TEXTS = [
  { text: 'AADSTS99999999', says: 'This code is not known here.', isCode: true },
  { text: '0x8007ffff', says: 'This code is not known here.', isCode: true },
  { text: 'AADSTS5012', says: 'This code is not known here.', isCode: true },
  { text: 'zzzqqq', says: 'No known error in this text.', isCode: false },
  { text: 'Delta sync finished: 403 users synced', says: 'No known error in this text.', isCode: false },
] as const;

/** Texts that would do something if they were ever read as markup, or that are awkward to hold. */
export const AWKWARD_TEXTS = [
  { name: 'a picture that runs script', text: 'AADSTS50126 <img src=x onerror="window.hit = 1">' },
  { name: 'a script', text: 'AADSTS50126 "></textarea><script>window.hit = 1</script>' },
  { name: 'entities', text: 'AADSTS50126 &lt;b&gt; &amp; <b>bold</b>' },
  { name: 'emoji and a lone surrogate', text: 'AADSTS50126 😀👩‍💻 \ud83d' },
  { name: 'null characters', text: '\0AADSTS50126\0 \0' },
  { name: 'one line of 90,000 characters', text: `${'x '.repeat(45_000)}AADSTS50126` },
  { name: 'a text from right to left', text: 'AADSTS50126 \u202eabc\u202c שגיאה' },
] as const;

/** A line as a proxy logs it, with nothing wrong in it. */
export const HARMLESS_LINE =
  '1763942400.123     45 10.0.0.7 TCP_TUNNEL/200 5120 CONNECT login.microsoftonline.com:443 - HIER_DIRECT/20.190.160.1 -';
