import { expect, test } from './site.ts';

test.describe('the watch that every test keeps notices', () => {
  for (const { what, fault, act } of [
    { what: 'an error in the console', fault: /^console: told/, act: () => console.error('told') },
    {
      what: 'an error that nobody caught',
      fault: /^uncaught: .*thrown/,
      act: () => void setTimeout(() => Promise.reject(new Error('thrown'))),
    },
    {
      what: 'a style that the policy forbids',
      fault: /CSP violation: style-src-attr forbids inline/,
      act: () => document.body.setAttribute('style', 'color: red'),
    },
    {
      what: 'a script that the policy forbids',
      fault: /CSP violation: script-src-elem forbids/,
      act: () => document.body.append(Object.assign(document.createElement('script'), { textContent: '1' })),
    },
    {
      what: 'a request to a stranger, which the policy forbids',
      fault: /CSP violation: connect-src forbids http:\/\/stranger\.example/,
      act: () => void fetch('http://stranger.example/').catch(() => undefined),
    },
    {
      what: 'a picture from a stranger, which the policy forbids',
      fault: /CSP violation: img-src forbids http:\/\/stranger\.example/,
      act: () => document.body.append(Object.assign(new Image(), { src: 'http://stranger.example/a.png' })),
    },
    {
      what: 'an address of our own that is missing',
      fault: /^answered 404: .*\/data\/none\.json/,
      act: () => void fetch('/data/none.json'),
    },
  ]) {
    test(what, async ({ site }) => {
      await site.open('');
      await site.page.evaluate(act);
      await expect.poll(() => site.watch.verdict().some((each) => fault.test(each))).toBe(true);
      site.watch.expectFault(fault);
      site.watch.expectFault(/./); // and what the browser says about it
    });
  }

  test('a request to a stranger that the policy lets pass', async ({ site }) => {
    await site.page.route('http://stranger.example/**', (route) => route.fulfill({ body: 'stranger' }));
    await site.page.goto('http://stranger.example/');
    site.watch.expectFault(/^foreign request: http:\/\/stranger\.example\/$/);
    site.watch.expectFault(/stranger\.example/);
  });

  test('a fault that was expected and did not come', async ({ site }) => {
    await site.open('');
    site.watch.expectFault(/^console: expected/);
    expect(site.watch.verdict()).toEqual(['expected a fault like /^console: expected/, none came']);
    await site.page.evaluate(() => console.error('expected'));
  });
});
