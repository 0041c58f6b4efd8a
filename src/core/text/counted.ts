/** A number with its noun: "1 host", "2 hosts". The plural is the noun with an s unless given. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
