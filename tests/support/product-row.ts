/** A pasted text, what is asked of it, what it gives (`wide` is yes, and too wide), and the reason. */
export type ProductRow = readonly [
  text: string,
  required: string,
  gives: 'yes' | 'partial' | 'no' | 'wide',
  reason: string,
];
