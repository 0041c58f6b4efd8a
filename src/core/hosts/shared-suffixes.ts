/**
 * Second levels under which registries sell names: every two-letter top level for the first group, named ones for the
 * rest. A short list of what is common, judged by shape; the Public Suffix List has ten thousand entries.
 */
const REGISTRY =
  /^(?:(?:co|com|net|org|gov|edu|ac)\.[a-z]{2}|(?:ltd|me|plc|sch|nhs)\.uk|(?:go|or|ne|ad|ed|gr|lg)\.jp|(?:gob|nom)\.[a-z]{2}|(?:or|gv)\.at|(?:id|asn)\.au|(?:go|or)\.kr)$/;

/** Names below which anyone who pays, or only signs up, gets a name of their own. */
const PLATFORMS: readonly string[] = [
  'akamaiedge.net',
  'akamaihd.net',
  'akamaized.net',
  'amazonaws.com',
  'appspot.com',
  'azure-api.net',
  'azurecontainer.io',
  'azureedge.net',
  'azurefd.net',
  'azurestaticapps.net',
  'azurewebsites.net',
  'b2clogin.com',
  'blob.core.chinacloudapi.cn',
  'blob.core.usgovcloudapi.net',
  'blob.core.windows.net',
  'chinacloudapi.cn',
  'cloudapp.azure.com',
  'cloudapp.net',
  'cloudflare.net',
  'cloudfront.net',
  'core.windows.net',
  'edgekey.net',
  'edgesuite.net',
  'fastly.net',
  'firebaseapp.com',
  'github.io',
  'githubusercontent.com',
  'googleapis.com',
  'googleusercontent.com',
  'herokuapp.com',
  'msappproxy.net',
  'netlify.app',
  'onmicrosoft.com',
  'pages.dev',
  'servicebus.chinacloudapi.cn',
  'servicebus.usgovcloudapi.net',
  'servicebus.windows.net',
  'sharepoint.com',
  'trafficmanager.net',
  'usgovcloudapi.net',
  'vault.azure.net',
  'vercel.app',
  'web.app',
  'web.core.windows.net',
  'workers.dev',
];
const PLATFORM_NAMES = new Set(PLATFORMS);
const ABOVE_PLATFORMS = new Set(
  PLATFORMS.flatMap((name) => {
    const labels = name.split('.');
    return labels.slice(1, -1).map((_, at) => labels.slice(at + 1).join('.'));
  }),
);

/** Whether anyone can register a name right below this one: a top level, or a second level such as `co.uk`. */
export function isPublicSuffix(name: string): boolean {
  return !name.includes('.') || REGISTRY.test(name);
}

/** Whether a name is a platform that gives names to its customers, or lies above one: `blob.core.windows.net`, `windows.net`. */
export function isSharedPlatform(name: string): boolean {
  return PLATFORM_NAMES.has(name) || ABOVE_PLATFORMS.has(name);
}
