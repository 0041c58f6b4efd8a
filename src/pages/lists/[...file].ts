import { lists } from '../../site/allowlist/published.ts';

export const getStaticPaths = () =>
  lists.flatMap(({ files }) => files.map(({ path, text }) => ({ params: { file: path }, props: { text } })));

/** A ready-made list, as a firewall polls it. */
export const GET = ({ props }: { props: { text: string } }) => new Response(props.text);
