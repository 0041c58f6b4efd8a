import { checkIndex } from '../../../../site/step-records.ts';
import type { ErrorIndex } from '../../../../core/errors/error-index.ts';
import { steps } from '../../../../site/tree.ts';

export const getStaticPaths = () =>
  steps.flatMap(({ id, node }) =>
    node.kind === 'check' ? [{ params: { id }, props: { index: checkIndex(node) } }] : [],
  );

/** The part of the index of errors that belongs to the answers of one check. */
export const GET = ({ props }: { props: { index: ErrorIndex } }) => Response.json(props.index);
