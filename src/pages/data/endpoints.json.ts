import { features, site } from '../../site/content.ts';

/** Every published row of every feature, as open data; its schema lies beside it. */
export const GET = () =>
  Response.json({
    $schema: 'endpoints.schema.json',
    checked: site.factsChecked,
    features: [...features].map(([id, feature]) => ({ id, ...feature })),
  });
