/** Where the reader's choice of theme is kept; absent means "as the system says". */
export const THEME_KEY = 'theme';

/**
 * Runs in the head before anything is drawn, so that a chosen theme never flashes.
 * Inline, because a file would delay the first paint; its hash is in the content security policy.
 */
export const themeBoot = `try{var t=localStorage.getItem('${THEME_KEY}');if(t)document.documentElement.dataset.theme=t}catch(e){}`;
