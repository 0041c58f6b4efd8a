import type { FormatNotes } from '../../../islands/allowlist/tables.ts';
import { proxies } from '../../../site/content.ts';

export const getStaticPaths = () =>
  proxies.map((proxy) => ({ params: { format: proxy.id }, props: { notes: notesOf(proxy) } }));

/** What has to be known of one product beside its list: what it cannot say, what goes wrong, how to bring a list in and prove it. */
export const GET = ({ props }: { props: { notes: FormatNotes } }) => Response.json(props.notes);

function notesOf(proxy: (typeof proxies)[number]): FormatNotes {
  const { doubt, executed, wildcard, apex, depth, port, comments, limits, https } = proxy;
  const { cannot, traps, importSteps, verify } = proxy;
  return {
    wildcard,
    apex,
    depth,
    port,
    comments,
    limits,
    https,
    cannot,
    traps,
    importSteps,
    verify,
    ...(doubt !== undefined && { doubt }),
    ...(executed !== undefined && { executed }),
  };
}
