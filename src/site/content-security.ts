import { createHash } from 'node:crypto';
import type { AstroUserConfig } from 'astro';
import { themeBoot } from '../scripts/theme-boot.ts';

const bootHash = createHash('sha256').update(themeBoot).digest('base64');

/**
 * What a page may load, and from where: its own origin, and nothing inline but what a hash names. That no connection
 * leaves the origin is the proof that nothing pasted does. Pagefind is WebAssembly; Astro adds the hashes of its islands.
 */
export const security: NonNullable<AstroUserConfig['security']> = {
  csp: {
    directives: [
      "default-src 'none'",
      "base-uri 'none'",
      "connect-src 'self'",
      "form-action 'self'",
      "img-src 'self'",
      "manifest-src 'self'",
      "worker-src 'self'",
    ],
    scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [`sha256-${bootHash}`] },
    styleDirective: { resources: ["'self'"] },
  },
};
