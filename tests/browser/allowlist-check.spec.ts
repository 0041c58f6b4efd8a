import { Allowlist } from './pages/allowlist.ts';
import { violations } from './pages/axe.ts';
import { longestTask, watchTasks } from './pages/long-tasks.ts';
import { overflow } from './pages/overflow.ts';
import { expect, test } from './site.ts';

/** Rows of the connectivity article's table whose real host is the bare name. */
const MISSED = [
  'crl3.digicert.com',
  'crl4.digicert.com',
  'ocsp.digicert.com',
  'www.d-trust.net',
  'root-c3-ca2-2009.ocsp.d-trust.net',
  'crl.microsoft.com',
  'oneocsp.microsoft.com',
  'ocsp.msocsp.com',
];
const TABLE = [
  '| URL | Port | Description |',
  '| --- | --- | --- |',
  '| mscrl.microsoft.com | HTTP/80 | Used to download CRL lists. |',
  '| \\*.verisign.com | HTTP/80 | Used to download CRL lists. |',
  '| \\*.microsoftonline.com | HTTPS/443 | Used to configure your Microsoft Entra directory and import/export data. |',
  ...MISSED.map((host) => `| \\*.${host} | HTTP/80 | Used to verify certificates. |`),
].join('\n');

test('the table of the article, read for PAN-OS: eight rows are there and do nothing', async ({ site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await tool.paste(TABLE);
  await expect(tool.root.getByText('It is a Markdown table')).toBeVisible();
  await tool.dialect.selectOption('PAN-OS URL list');
  await expect(tool.root.getByText('Read as PAN-OS URL list.')).toBeVisible();
  expect([...(await tool.names('ineffective'))].sort()).toEqual([...MISSED].sort());
  await expect(tool.answer).toContainText('8 present but ineffective');
  const row = tool.verdicts.filter({ has: site.page.getByRole('link', { name: 'crl3.digicert.com', exact: true }) });
  await expect(row.first()).toContainText('Line 6: *.crl3.digicert.com');
  await expect(row.first()).toContainText('Keep it and add crl3.digicert.com/');
  await tool.root
    .locator('[data-missing="entra-80-missing.txt"]')
    .getByRole('button', { name: 'Copy what is missing' })
    .click();
  const copied = (await site.page.evaluate(() => navigator.clipboard.readText())).split('\n');
  for (const host of MISSED) expect(copied).toContain(`${host}/`);
  expect(copied).not.toContain('mscrl.microsoft.com/');
});

test('a list for the product is recognised with the reason, and judged as the reader types', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await tool.field.fill('*.microsoftonline.com/\n*.com/\nlogin.micros0ftonline.com/\n# out\n10.0.0.1/');
  await expect(tool.root.getByText('Its names end in a slash')).toBeVisible();
  await expect(tool.answer).toContainText('only by what is too wide');
  await expect(tool.fold('Too wide')).toContainText('It covers every name below .com');
  await expect(tool.fold('Look like another name')).toContainText('microsoftonline.com');
  await expect(tool.fold('Seen and not counted')).toBeVisible();
  await tool.option('Bare minimum as published').check();
  await expect(tool.answer).toContainText('of 16 covered');
  await site.page.goBack();
  await expect(tool.answer).toContainText('of 31 covered');
  await expect(tool.field, 'Back keeps the check in view').toBeVisible();
  await tool.field.fill('');
  await expect(tool.verdicts).toHaveCount(0);
});

test('a product that would refuse the list, and a text that is not of the product', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await tool.field.fill('*.microsoftonline.com');
  await tool.dialect.selectOption('PAC file');
  await expect(tool.answer).toHaveText(
    'No line holds a host name that could be read as PAC file, so nothing can be judged.',
  );
  await tool.root.getByRole('button', { name: 'Read it as a plain list' }).click();
  await expect(tool.answer).toContainText('1 of 31 covered');
  await expect(tool.dialect).toHaveValue('generic');
});

test('a list written by this page covers everything that it was written for', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('?product=squid-dstdomain');
  const lines = await tool.lines('entra-80.txt');
  const more = await tool.lines('entra-443.txt');
  await tool.root.getByRole('link', { name: 'Check a list' }).click();
  await tool.paste([...lines, ...more].join('\n'));
  await tool.dialect.selectOption('squid-dstdomain');
  await expect(tool.answer).toHaveText('All 31 are covered.');
});

test('50,000 lines are judged while the page stays quick, and are put away again', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  const lines = Array.from({ length: 50_000 }, (_, at) => `host-${at}.fabrikam-${at % 977}.example/`);
  const text = [...lines, '*.crl3.digicert.com/'].join('\n');
  await watchTasks(site.page);
  await tool.drop('list.txt', text);
  await expect(tool.held).toContainText('list.txt');
  await expect(tool.answer).toContainText('of 31 covered', { timeout: 20_000 });
  expect(await longestTask(site.page)).toBeLessThan(300);
  await tool.root.getByRole('button', { name: 'Put it away' }).click();
  await expect(tool.field).toBeFocused();
  await expect(tool.verdicts).toHaveCount(0);
});

test('an expression that would take for ever does not', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await watchTasks(site.page);
  await tool.paste(`(a+)+$\n(a|aa)+$\n(.*)*microsoftonline\\.com$\n${'(x+x+)+y\n'.repeat(200)}`);
  await tool.dialect.selectOption('squid-dstdom_regex');
  await expect(tool.answer).toContainText('of 31 covered');
  expect(await longestTask(site.page)).toBeLessThan(300);
});

test('markup stays text', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await tool.paste(
    '<img src=x onerror=alert(1)>.microsoftonline.com\n"><script>alert(1)</script>\n*.microsoftonline.com',
  );
  await expect(tool.answer).toContainText('covered');
  await expect(tool.root.locator('img, script:not([type])')).toHaveCount(0);
});

test('without workers the page judges by itself', async ({ site }) => {
  await site.page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new DOMException('no workers here', 'SecurityError');
      }
    } as unknown as typeof Worker;
  });
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await tool.paste(TABLE);
  await expect(tool.answer).toContainText('covered');
});

test('what reads lists is fetched with the first one, and its failing is said', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await site.page.waitForLoadState('networkidle');
  expect(site.watch.requested(/check\.worker|checker|CheckResult|ticket-forms|probes/)).toEqual([]);
  await site.cutOff(/CheckResult/);
  await tool.paste(TABLE);
  await expect(tool.answer).toHaveText(/could not be loaded/);
});

test('axe in the dark and 320 px, with an answer', async ({ site }) => {
  test.slow();
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await tool.paste(TABLE);
  await tool.dialect.selectOption('PAN-OS URL list');
  await expect(tool.answer).toContainText('ineffective');
  await tool.unfoldAll();
  await site.page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(site.page)).toEqual([]);
  await site.page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(site.page)).toEqual([]);
});
