/** A family of codes that is known by its form: what can be said of any of them, whatever its number or name. */
export interface CodeFamily {
  readonly form: RegExp;
  readonly sentences: readonly string[];
}

const SOURCE_DECIDES = 'The number says little by itself: the source that stands beside it, and the text, decide.';

/** Codes with a name of their own. Forms as the products print them; nothing here claims a cause. */
export const CODE_FAMILIES: readonly CodeFamily[] = [
  {
    form: /^MSIS\d{3,5}$/i,
    sentences: [
      'It has the form of an AD FS error: it comes from the federation server or its Web Application Proxy.',
      'The AD FS/Admin event log of that server at the same time holds the whole message.',
    ],
  },
  {
    form: /^SSPR_\d{3,5}$/i,
    sentences: ['It has the form of an error of self-service password reset, of which password writeback is a part.'],
  },
  {
    form: /^(?:event|ereignis)[-_ ]?(?:id|kennung)?["']?[\s:=>]{0,3}\d{1,5}$/i,
    sentences: ['It has the form of an event number of a Windows log.', SOURCE_DECIDES],
  },
  {
    form: /^curl(?:: ?\(\d{1,3}\)|(?: error)? \d{1,3})$/i,
    sentences: [
      'It has the form of an exit code of curl; the list is in the curl manual, section EXIT CODES.',
      'The words behind it in the same line say what happened.',
    ],
  },
  {
    form: /^exit ?code[\s:=]{1,3}-?\d{1,10}$/i,
    sentences: [
      'It is the exit code of a program: 0 means success, and every program gives its own meaning to others.',
    ],
  },
  {
    form: /^(?:stopped|completed|no-start)-[a-z]+(?:-[a-z]+){0,6}$/i,
    sentences: [
      'It has the form of a run result of the sync engine, as Synchronization Service Manager shows it under Operations.',
      'What begins with "no-start" never began, "stopped" ended early, "completed" ran to its end.',
    ],
  },
  {
    form: /^(?:net::)?ERR_[A-Z0-9_]{3,60}$/,
    sentences: ['It has the form of an error of a browser (Chromium), of Node, or of the page that a proxy sends.'],
  },
];
