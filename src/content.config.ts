import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { aadstsRecord, errorRecord } from './core/errors/schema.ts';
import { featureRecord, hostRecord } from './core/hosts/schema.ts';
import { articleRecord, changeRecord, disagreementRecord, siteRecord, sourceRecord } from './core/site/schema.ts';
import { authorMessage } from './site/author-message.ts';
import { yamlFile } from './site/yaml-file.ts';

z.config({ customError: authorMessage });

/** Tests build the site from small folders of their own. */
const root = process.env['CONTENT_DIR'] ?? './content';

export const collections = {
  articles: defineCollection({
    loader: glob({ base: `${root}/articles`, pattern: '*/*.mdx' }),
    schema: articleRecord,
  }),
  errors: defineCollection({ loader: glob({ base: `${root}/errors`, pattern: '*.mdx' }), schema: errorRecord }),
  aadsts: defineCollection({ loader: yamlFile(`${root}/aadsts.yaml`), schema: aadstsRecord }),
  endpoints: defineCollection({
    loader: glob({ base: `${root}/endpoints`, pattern: '*.yaml' }),
    schema: featureRecord,
  }),
  hosts: defineCollection({ loader: yamlFile(`${root}/hosts.yaml`), schema: hostRecord }),
  sources: defineCollection({ loader: yamlFile(`${root}/sources.yaml`), schema: sourceRecord }),
  disagreements: defineCollection({ loader: yamlFile(`${root}/disagreements.yaml`), schema: disagreementRecord }),
  changes: defineCollection({ loader: glob({ base: `${root}/changes`, pattern: '*.mdx' }), schema: changeRecord }),
  site: defineCollection({ loader: yamlFile(`${root}/site.yaml`), schema: siteRecord }),
};
