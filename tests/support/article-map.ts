/**
 * Everything that the connectivity article has, with where it stands on this site now. The article's own headings, rows
 * and pictures are listed in its order, so that a test can hold the list against it.
 */
export interface Place {
  /** How the article has it: a heading, the cells of a row, the file of a picture, how a note begins, what a remark is about. */
  readonly printed: string;
  /** Where it stands now: a path inside the site, with a fragment where a part of the page is meant. */
  readonly at: string;
  /** The exact words to be found there. */
  readonly says: readonly string[];
}

const CONNECT = 'guide/how-connect-reaches-entra-id/';
const CONFIG = 'guide/machine-config/';
const URLS = 'guide/required-urls/';
const WIZARD = 'guide/wizard-errors/';
const TEST = 'guide/verify-with-powershell/';
const IDLE = 'guide/proxy-idle-timeout/';
const HEALTHY = 'guide/healthy-connection/';
const ERRORS = 'guide/authentication-errors/';
const OLD = 'guide/builds-before-1-1-105/';

const place = (printed: string, at: string, ...says: string[]): Place => ({ printed, at, says });

export const HEADINGS: readonly Place[] = [
  place('Troubleshoot Microsoft Entra Connect connectivity issues', CONNECT, 'How Connect reaches Microsoft Entra ID'),
  place('Connectivity issues in the installation wizard', `${CONNECT}#who-talks`, 'Installation wizard', 'Sync engine'),
  place('Errors in the wizard', WIZARD, 'Compare your dialog', 'Unable to validate credentials'),
  place(
    "The installation wizard hasn't been correctly configured",
    `${WIZARD}#the-wizard-cannot-reach-the-proxy`,
    'machine.config',
    'the standard test',
  ),
  place('A Microsoft account is used', `${WIZARD}#an-unexpected-error-has-occurred`, 'a personal Microsoft account'),
  place(
    "The MFA endpoint can't be reached",
    `${WIZARD}#a-script-error-instead-of-the-mfa-prompt`,
    'secure.aadcdn.microsoftonline-p.com',
    'an account with MFA',
  ),
  place("The password can't be verified", `${WIZARD}#the-password-cannot-be-verified`, 'temporary', 'another computer'),
  place('Verify proxy connectivity', TEST, 'Test the way through the proxy with one PowerShell command'),
  place('Proxy idle timeout setting', IDLE, 'Set the proxy idle timeout'),
  place(
    'Communication pattern between Microsoft Entra Connect and Microsoft Entra ID',
    HEALTHY,
    'What a healthy connection looks like',
  ),
  place('Reference proxy logs', `${HEALTHY}#the-three-phases`, 'Connect to Microsoft Entra ID', 'Initial sync'),
  place('Authentication errors', ERRORS, 'Twelve authentication errors', 'ADAL', 'PowerShell'),
  place('Invalid grant', `${ERRORS}#invalid-grant`, 'wrong user name or password'),
  place('Unknown user type', `${ERRORS}#unknown-user-type`, 'never verified'),
  place('User realm discovery failed', `${ERRORS}#user-realm-discovery-failed`, 'login.microsoftonline.com'),
  place('User password expired', `${ERRORS}#user-password-expired`, 'has run out', 'Change it'),
  place('Authorization failure', `${ERRORS}#authorization-failure`, 'may not do what the wizard asks'),
  place('Authentication canceled', `${ERRORS}#authentication-canceled`, 'before MFA was done'),
  place('Connect to MSOnline failed', `${ERRORS}#connect-to-msonline-failed`, 'The sign-in worked', 'MSOnline module'),
  place(
    'Microsoft Entra Global Administrator role needed',
    `${ERRORS}#microsoft-entra-global-administrator-role-needed`,
    'lacks the role',
    'assign Global Administrator',
  ),
  place(
    'Privileged Identity Management enabled',
    `${ERRORS}#privileged-identity-management-enabled`,
    'PIM',
    'Hybrid Identity Administrator',
    'Activate the role',
  ),
  place('Company information unavailable', `${ERRORS}#company-information-unavailable`, "the tenant's own record"),
  place('Domain information unavailable', `${ERRORS}#domain-information-unavailable`, 'the list of verified domains'),
  place(
    'Unspecified authentication failure',
    `${ERRORS}#unspecified-authentication-failure`,
    'Unexpected error',
    'a work or school account',
  ),
  place('Troubleshooting steps for earlier releases', OLD, '1.1.105.0', 'February 2016', 'the assistant was retired'),
  place("The sign-in assistant isn't configured correctly", `${OLD}#the-cause`, 'could not reach the proxy, or the'),
  place('Next steps', 'guide/', 'Understand', 'Prepare', 'Fix', 'Reference'),
];

export const PICTURES: readonly Place[] = [
  place('machineconfig.png', `${CONFIG}#the-proxy-asks-for-no-sign-in`, '<defaultProxy>', 'usesystemdefault="true"'),
  place('nomachineconfig.png', `${WIZARD}#the-wizard-cannot-reach-the-proxy`, 'Unable to validate credentials'),
  place(
    'unknownerror.png',
    `${WIZARD}#an-unexpected-error-has-occurred`,
    'Unable to validate credentials. An unexpected error has occurred.',
  ),
  place(
    'nomicrosoftonlinep.png',
    `${WIZARD}#a-script-error-instead-of-the-mfa-prompt`,
    'An error has occurred in the script on this page.',
  ),
  place(
    'badpassword.png',
    `${WIZARD}#the-password-cannot-be-verified`,
    'The user name or password is incorrect. Verify your user name, and then type your password again.',
  ),
  place('invokewebrequest200.png', TEST, 'StatusCode : 200 StatusDescription : OK'),
  place(
    'invokewebrequestunable.png',
    `${TEST}#unable-to-connect-to-the-remote-server`,
    'Invoke-WebRequest : Unable to connect to the remote server',
  ),
  place(
    'invokewebrequest403.png',
    `${TEST}#403-forbidden`,
    'Invoke-WebRequest : The remote server returned an error: (403) Forbidden.',
  ),
  place(
    'invokewebrequest407.png',
    `${TEST}#407-proxy-authentication-required`,
    'Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.',
  ),
  place('netsh.png', `${OLD}#set-the-winhttp-proxy`, 'netsh winhttp set proxy fabrikamproxy:8080'),
  place(
    'nonetsh.png',
    `${OLD}#the-symptom`,
    'Unable to validate credentials. Verify network connectivity and firewall or proxy settings.',
  ),
  place('netshshow.png', `${OLD}#check`, 'netsh winhttp show proxy', 'Proxy Server(s) : fabrikamproxy:8080'),
];

export const NOTES: readonly Place[] = [
  place('Azure AD Connect v1.6.xx.x', `${CONNECT}#who-talks`, 'Azure AD Connect 1.6', 'ADAL', 'June 2022', 'MSAL'),
  place(
    'Some non-Microsoft blogs',
    `${CONFIG}#files-that-look-right-and-are-not`,
    'miiserver.exe.config',
    'older blog posts',
    'The next upgrade replaces the file',
  ),
];

/** Remarks that stand in the running text of the article. */
export const REMARKS: readonly Place[] = [
  place('machine.config, for .NET programs', `${CONNECT}#who-talks`, '.NET Framework applications', 'machine.config'),
  place('the sample network', `${CONNECT}#who-talks`, 'Fabrikam', 'fabrikamproxy', 'port 8080'),
  place('its address', `${CONFIG}#the-proxy-asks-for-no-sign-in`, 'proxyaddress="http://fabrikamproxy:8080"'),
  place('a proxy that asks for a sign-in', `${CONFIG}#the-proxy-asks-for-a-sign-in`, 'useDefaultCredentials="true"'),
  place(
    'restart',
    `${CONFIG}#restart-once`,
    'Microsoft Entra ID Sync service',
    'Restart-Service ADSync',
    'Restart once',
  ),
  place('the official list', `${URLS}#where-it-falls-short`, 'Office 365 URLs and IP address ranges'),
  place('optional features left out', URLS, 'every optional feature', 'Password writeback', 'Connect Health'),
  place(
    'two security contexts',
    `${WIZARD}#two-accounts-use-one-proxy-setting`,
    'Connect to Microsoft Entra ID',
    'the signed-in user',
    'Configure',
    'the account of the sync service',
    'holds for every account',
  ),
  place('both accounts, explained', `${CONNECT}#two-security-contexts`, 'the signed-in user', 'service account'),
  place(
    'the host of MFA',
    `${WIZARD}#a-script-error-instead-of-the-mfa-prompt`,
    'Allow secure.aadcdn.microsoftonline-p',
  ),
  place('a try elsewhere', `${WIZARD}#the-password-cannot-be-verified`, 'https://login.microsoftonline.com'),
  place(
    'the test',
    TEST,
    'Invoke-WebRequest -UseBasicParsing -Uri https://adminwebservice.microsoftonline.com/ProvisioningService.svc',
  ),
  place('the other address', TEST, 'https://login.microsoftonline.com works as an address too', 'more slowly'),
  place('WinHTTP has no part', TEST, 'The WinHTTP settings of netsh play no part in it', 'machine.config'),
  place('unable: direct, or DNS', `${TEST}#unable-to-connect-to-the-remote-server`, 'the call went direct'),
  place('domain accounts', `${TEST}#407-proxy-authentication-required`, 'domain accounts for the wizard and the'),
  place('five minutes', `${IDLE}#the-cause`, 'up to five minutes', 'groups with very many members'),
  place('the limit', `${IDLE}#the-value-to-set`, 'greater than 5 minutes', 'at least 6 minutes'),
  place('intermittent', `${IDLE}#the-symptom`, 'now and then'),
  place('to ignore: telemetry', `${HEALTHY}#what-to-ignore`, 'dc.services.visualstudio.com', 'telemetry'),
  place('to ignore: names in DNS', `${HEALTHY}#what-to-ignore`, 'nsatc.net', 'DNS', 'they need no rule'),
  place('to ignore: discovery', `${HEALTHY}#what-to-ignore`, 'adminwebservice and provisioningapi', 'where to go'),
  place('regional hosts', `${HEALTHY}#the-three-phases`, 'regional: yours have other first labels'),
  place('duplicates removed', `${HEALTHY}#the-three-phases`, 'Repeated entries', 'taken out'),
  place('WinHTTP for the sign-in assistant', `${OLD}#the-cause`, 'Sign-In Assistant', 'WinHTTP', 'netsh winhttp'),
  place('the test, from there', `${OLD}#set-the-winhttp-proxy`, 'outside the wizard', 'the standard test'),
];
