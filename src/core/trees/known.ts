/** What the rest of the site has, by id: what a tree may refer to. Hosts are base names, without `*.`. */
export interface Known {
  readonly errors: readonly string[];
  readonly hosts: readonly string[];
  readonly articles: readonly string[];
  readonly features: readonly string[];
}

/** Errors that belong together; a tree reaches them when it reaches one of them. */
export interface ErrorGroup {
  readonly name: string;
  readonly errors: readonly string[];
}

/** What the outcomes of a tree have to reach. */
export interface Wanted {
  readonly errors: readonly string[];
  readonly hosts: readonly string[];
  readonly articles: readonly string[];
  readonly groups: readonly ErrorGroup[];
}
