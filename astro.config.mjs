// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { security } from './src/site/content-security.ts';
import { plainImports } from './src/site/plain-imports.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://connect-through-the-proxy.example',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  integrations: [mdx(), preact()],
  build: { inlineStylesheets: 'never', assets: 'assets' },
  markdown: { syntaxHighlight: 'prism' },
  devToolbar: { enabled: false },
  security,
  vite: {
    plugins: [plainImports],
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      // Astro marks every MDX entry with a directive that the bundler warns of, once an entry.
      rolldownOptions: { onLog: (level, log, next) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && next(level, log) },
    },
  },
});
