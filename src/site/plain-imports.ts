import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Leaves dynamic imports as the browser knows them. Vite wraps each in a function that preloads its parts, which costs
 * every page a kilobyte; Astro sets the option that would say no (`build.modulePreload`) to its own value.
 */
export const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};
