import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { yamlFile } from './site/yaml-file.ts';

/**
 * Where each collection lies. What an entry must look like stands in src/site/schemas.ts and is checked in
 * src/site/content.ts, all entries at once: Astro itself would stop at the first.
 */
export const collections = {
  articles: defineCollection({ loader: glob({ base: './content/articles', pattern: '*/*.mdx' }) }),
  errors: defineCollection({ loader: glob({ base: './content/errors', pattern: '*.mdx' }) }),
  aadsts: defineCollection({ loader: yamlFile('./content/aadsts.yaml') }),
  endpoints: defineCollection({ loader: glob({ base: './content/endpoints', pattern: '*.yaml' }) }),
  proxies: defineCollection({ loader: glob({ base: './content/proxies', pattern: '*.yaml' }) }),
  trees: defineCollection({ loader: glob({ base: './content/trees', pattern: '*.yaml' }) }),
  hosts: defineCollection({ loader: yamlFile('./content/hosts.yaml') }),
  sources: defineCollection({ loader: yamlFile('./content/sources.yaml') }),
  disagreements: defineCollection({ loader: yamlFile('./content/disagreements.yaml') }),
  oldLinks: defineCollection({ loader: yamlFile('./content/old-links.yaml') }),
  changes: defineCollection({ loader: glob({ base: './content/changes', pattern: '*.mdx' }) }),
  site: defineCollection({ loader: yamlFile('./content/site.yaml') }),
};
