/**
 * Says whether a glob covers the whole of a text: `*` any number of characters, dots too, `?` one. Case counts.
 * Takes at most as many steps as glob and text multiplied.
 */
export function hostGlob(glob: string, text: string): boolean {
  let at = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (index < text.length) {
    const sign = glob[at];
    if (sign === '*') {
      star = at++;
      resume = index;
    } else if (sign !== undefined && (sign === '?' || sign === text[index])) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  while (glob[at] === '*') at++;
  return at === glob.length;
}

/**
 * Says whether a glob that a product compares with a whole URL covers any address of this host: `https://*.x/*` does
 * for every host there is, because its first asterisk may reach into the path (PAC engines as run).
 */
export function urlGlob(glob: string, host: string): boolean {
  const beginnings = /^[^/]*:\/\//.test(glob) || glob.startsWith('*') ? ['https://', 'http://'] : [''];
  return beginnings.some((scheme) =>
    [`${scheme}${host}/`, `${scheme}${host}:`].some((start) => globBegins(glob, start)),
  );
}

/** Whether some text that begins like this is covered by the glob. */
function globBegins(glob: string, start: string): boolean {
  let reached = skipStars(glob, new Set([0]));
  for (const character of start) {
    const next = new Set<number>();
    for (const at of reached) {
      const sign = glob[at];
      if (sign === '*') next.add(at);
      else if (sign === '?' || sign === character) next.add(at + 1);
    }
    reached = skipStars(glob, next);
    if (reached.size === 0) return false;
  }
  return true;
}

function skipStars(glob: string, places: Set<number>): Set<number> {
  for (const at of places) if (glob[at] === '*') places.add(at + 1);
  return places;
}
