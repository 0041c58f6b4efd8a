/** Why a name is in a list: one row of one feature that asks for it. */
export interface Reason {
  readonly feature: string;
  readonly featureTitle: string;
  readonly purpose: string;
  /** The spelling in the published row, which a bare name beside a wildcard does not have of its own. */
  readonly published: string;
}

/** One name that has to be reachable: `login.example.com`, or `*.example.com` for the names of any depth below it and never for the base itself. */
export interface Rule {
  readonly host: string;
  /** TCP ports, ascending, at least one. */
  readonly ports: readonly number[];
  readonly reasons: readonly Reason[];
}

/** What a writer is asked for. The rules come sorted by base name, and the bare name stands before its wildcard. */
export interface ListRequest {
  readonly rules: readonly Rule[];
  /** Names the choice that was made, such as `worldwide-effective-minimum`: letters, digits and hyphens. */
  readonly listId: string;
  /** The day on which the facts were last checked, as `2026-11-25`. */
  readonly checked: string;
  /** What the reader typed: free text, which no writer may let out of its place. */
  readonly typed: TypedNames;
}

/** What a reader may type into a list. Any text at all; the writer brings it into its own syntax or leaves it out. */
export interface TypedNames {
  /** Prefix of object names, `entra-connect` where nothing was typed. */
  readonly objectName: string;
  /** A ticket reference for comments, empty where none was typed. */
  readonly ticket: string;
  /** Source addresses for rules that need one, as `10.0.0.10/32`; empty where none was typed. */
  readonly source: string;
  /** The proxy as `host:port` for formats that route (PAC); empty where none was typed. */
  readonly proxy: string;
}

/** One line of a written list and the rules it is there for (indexes into `ListRequest.rules`); none for frame and comments. */
export interface WrittenLine {
  readonly text: string;
  readonly rules: readonly number[];
}

/** One file of a written list. Lines are joined with LF and the file ends with one; there is never a byte order mark. */
export interface WrittenFile {
  readonly name: string;
  readonly lines: readonly WrittenLine[];
}

/** A name that the syntax cannot hold, or holds wider than it was asked for, with the reason in a sentence. */
export interface Departure {
  readonly host: string;
  readonly port: number;
  readonly kind: 'left-out' | 'wider';
  readonly why: string;
}

/** What a writer gives. `covered` lists rules that have no line of their own because another line covers them in this product. */
export interface Written {
  readonly files: readonly WrittenFile[];
  readonly departures: readonly Departure[];
  readonly covered: readonly { readonly rule: number; readonly by: string }[];
}

/** Writes a list in one product's syntax. The same request gives the same bytes; no text in the request makes it throw. */
export type Writer = (request: ListRequest) => Written;
