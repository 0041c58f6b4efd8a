/** A part of the site that the header leads to. */
export type SectionId = 'home' | 'guide' | 'errors' | 'hosts' | 'tools' | 'search' | 'none';
