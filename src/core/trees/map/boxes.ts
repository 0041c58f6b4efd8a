import { plainText } from '../../text/inline.ts';
import { headingOf } from '../choices.ts';
import type { OutlineItem } from '../outline.ts';
import { wrapped, type Measure } from './measure.ts';

/** A box of the map. References are boxes too: they name a step that is drawn elsewhere. */
export interface MapBox {
  /** The step, which several boxes can name; exactly one of them is no reference. */
  readonly id: string;
  readonly kind: OutlineItem['node']['kind'];
  readonly isReference: boolean;
  readonly number: number;
  /** The answers that lead here, in lines. */
  readonly via: readonly string[];
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Gives the box of an item, at 0, 0: the answers that lead to it, then its number and heading, or where it is drawn. */
export function boxOf({ id, node, number, via, kind }: OutlineItem, measure: Measure): MapBox {
  const isReference = kind === 'reference';
  const viaLines = wrapped(via.map(({ label }) => plainText(label)).join(' / '), measure.charactersPerLine);
  const lines = wrapped(
    isReference ? `see ${number}` : `${number} ${plainText(headingOf(node))}`,
    measure.charactersPerLine,
  );
  return {
    id,
    kind: node.kind,
    isReference,
    number,
    via: viaLines,
    lines,
    x: 0,
    y: 0,
    width: measure.boxWidth,
    height: (viaLines.length + lines.length) * measure.lineHeight + 2 * measure.padding,
  };
}
