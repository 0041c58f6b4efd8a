/**
 * Finds, among many texts that are looked for in a name (anywhere, at its beginning, at its end), those that are there,
 * without asking each: the parts of a name are few.
 */
export interface TextIndex<T> {
  readonly add: (test: 'contains' | 'prefix' | 'suffix', value: string, item: T) => void;
  /** What belongs to a text that one of the names has; each once, in no order. */
  readonly inNames: (names: readonly string[]) => ReadonlySet<T>;
}

/** An empty index. An empty text is in every name. */
export function textIndex<T>(): TextIndex<T> {
  const kinds = { contains: held<T>(), prefix: held<T>(), suffix: held<T>() };
  return {
    add: (test, value, item) => kinds[test].add(value, item),
    inNames: (names) => {
      const found = new Set<T>();
      const take = (items: readonly T[] | undefined) => items?.forEach((item) => found.add(item));
      for (const name of names) {
        for (const length of kinds.prefix.lengths) take(kinds.prefix.of(name, 0, length));
        for (const length of kinds.suffix.lengths) take(kinds.suffix.of(name, name.length - length, length));
        for (const length of kinds.contains.lengths) {
          for (let at = 0; at + length <= name.length; at++) take(kinds.contains.of(name, at, length));
        }
      }
      return found;
    },
  };
}

/** Texts by value, with the lengths that there are. */
function held<T>() {
  const byText = new Map<string, T[]>();
  const lengths = new Set<number>();
  return {
    lengths,
    add: (value: string, item: T) => {
      const own = byText.get(value);
      if (own) own.push(item);
      else byText.set(value, [item]);
      lengths.add(value.length);
    },
    of: (name: string, at: number, length: number): readonly T[] | undefined =>
      at < 0 || at + length > name.length ? undefined : byText.get(name.slice(at, at + length)),
  };
}
