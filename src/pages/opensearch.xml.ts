import { site } from '../site/content.ts';
import { absolute, path, searchUrl } from '../site/urls.ts';

/** Lets a browser add the search (OpenSearch 1.1). */
export function GET(): Response {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>Via the proxy</ShortName>
  <Description>${site.title}: codes, hosts and messages of Microsoft Entra Connect</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute(path('/favicon.svg'))}</Image>
  <Url type="text/html" template="${absolute(searchUrl())}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
}
