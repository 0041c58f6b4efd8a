import { aadsts, errors } from '../../../site/content.ts';
import { errorTexts, TEXT_FILES, type TextFile } from '../../../site/error-index/error-texts.ts';

export const getStaticPaths = () => TEXT_FILES.map((file) => ({ params: { file }, props: { file } }));

/** What the lookup shows of the errors of one place on the way. */
export const GET = ({ props }: { props: { file: TextFile } }) => Response.json(errorTexts(props.file, errors, aadsts));
