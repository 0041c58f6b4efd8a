/** An old anchor leads on by itself. Back then leads to where the reader came from, not here again. */
function follow(): void {
  const entry = document.getElementById(anchorIn(location.hash));
  const link = entry?.matches('[data-old-links] > li') && entry.querySelector('a');
  if (link) location.replace(link.href);
}

/** The anchor as our list writes it; a fragment that is no text is none of them. */
function anchorIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1)).toLowerCase().replaceAll('_', '-');
  } catch {
    return '';
  }
}

follow();
addEventListener('hashchange', follow);
