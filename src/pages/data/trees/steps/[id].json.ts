import type { StepRecord } from '../../../../core/trees/step-record.ts';
import { stepRecord } from '../../../../site/step-records.ts';
import { steps } from '../../../../site/tree.ts';

export const getStaticPaths = () =>
  steps.map(({ id, node }) => ({ params: { id }, props: { record: stepRecord(id, node) } }));

/** All that is shown of one step of the tree. */
export const GET = ({ props }: { props: { record: StepRecord } }) => Response.json(props.record);
