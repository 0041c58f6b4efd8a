import { aadsts, errors } from '../../../site/content.ts';
import { textsOfCodes, textsOfError } from '../../../site/error-index/error-texts.ts';
import type { ErrorTexts } from '../../../core/errors/error-index.ts';

export const getStaticPaths = () => [
  ...errors.map((error) => ({ params: { file: error.id }, props: { texts: textsOfError(error) } })),
  { params: { file: 'codes' }, props: { texts: textsOfCodes(errors, aadsts) } },
];

/** What the lookup shows of an error, or of the sign-in codes without a record. */
export const GET = ({ props }: { props: { texts: ErrorTexts } }) => Response.json(props.texts);
