/** An old anchor leads on by itself. Back then leads to where the reader came from, not here again. */
function follow(): void {
  const anchor = decodeURIComponent(location.hash.slice(1)).toLowerCase().replaceAll('_', '-');
  const link = document.getElementById(anchor)?.querySelector<HTMLAnchorElement>('[data-old-links] a');
  if (link) location.replace(link.href);
}

follow();
addEventListener('hashchange', follow);
