import { Allowlist } from './pages/allowlist.ts';
import { violations } from './pages/axe.ts';
import { longestTask, watchTasks } from './pages/long-tasks.ts';
import { overflow } from './pages/overflow.ts';
import { expect, test } from './site.ts';

const ABSENT =
  'acl ms dstdomain "/etc/squid/ms.txt"\nacl CONNECT method CONNECT\nhttp_access allow ms\nhttp_access deny all\n';

test('missing lines are said to be added, under names that replace nothing', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('?read=fortigate-address#check');
  await tool.field.fill(
    'config firewall address\nedit "x"\nset type fqdn\nset fqdn "login.microsoftonline.com"\nnext\nend',
  );
  const missing = tool.root.getByRole('region', { name: 'What is missing' });
  await expect(missing).toContainText('Add this to your list; do not replace it with this.');
  await expect(missing.locator('pre').first()).toContainText('entra-connect-missing');
  await expect(missing.locator('.bar b').first()).toHaveText(/-missing\.\w+$/);
  await tool.dialect.selectOption('pac');
  await tool.field.fill(
    'function FindProxyForURL(url, host) { if (host === "a.example") return "PROXY p:1"; return "DIRECT"; }',
  );
  await expect(missing).toContainText('Take only the if lines into your own function');
});

test('how a list is read stands in the address, and its text never', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await tool.field.fill('*.microsoftonline.com');
  await tool.dialect.selectOption('squid-dstdomain');
  await expect(site.page).toHaveURL(/allowlist\/\?read=squid-dstdomain#check$/);
  await tool.dialect.selectOption('pac');
  await site.page.goBack();
  await expect(tool.dialect).toHaveValue('squid-dstdomain');
  await site.page.reload();
  await expect(tool.dialect).toHaveValue('squid-dstdomain');
  await tool.open('?read=mars#check');
  await expect(tool.root.getByText('"mars" is no way of reading a list')).toBeVisible();
});

test('typed texts that stand in no list are said to', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('?product=cisco-asa-fqdn');
  await tool.unfold('Your own names in it');
  await tool.root.locator('input[name="source"]').fill('10.0.0.10/32, server01');
  await expect(tool.root.getByText('"server01" is no IPv4 address or network and stands in no list.')).toBeVisible();
  await tool.root.locator('input[name="proxy"]').fill('proxy');
  await expect(tool.root.getByText('"proxy" is no host with a port')).toBeVisible();
  await tool.root.locator('input[name="objectName"]').fill('my objects');
  await expect(tool.root.getByText('Written as my-objects')).toBeVisible();
});

test('a text without a host name is no list that lacks everything', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await tool.field.fill('good morning\nthis is a letter');
  await expect(tool.answer).toHaveText('No line holds a host name that could be read, so nothing can be judged.');
  await expect(tool.root.locator('.unread')).toContainText('Line 1: good morning');
  await expect(tool.verdicts).toHaveCount(0);
  await expect(tool.root.getByRole('button', { name: 'Copy what is missing' })).toHaveCount(0);
});

test('a configuration whose names stand in a file that was not pasted cannot be judged', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await tool.field.fill(ABSENT);
  await expect(tool.answer).toHaveText(
    'The list cannot be judged: the names stand in /etc/squid/ms.txt, which was not pasted.',
  );
  await expect(tool.verdicts).toHaveCount(0);
});

test('a reason that many names share is said once; retired names are not called missing', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  await tool.field.fill('*.microsoftonline.com');
  const reason = tool.root.locator('.shared-reason').first();
  await expect(reason).toContainText('No line speaks of it.');
  await expect(tool.root.getByText('No line speaks of it.')).toHaveCount(2);
  await expect(tool.root.locator('[data-verdict="retired"]').first()).toContainText('retired');
  expect.soft(await violations(site.page)).toEqual([]);
  await site.page.setViewportSize({ width: 320, height: 800 });
  expect(await overflow(site.page)).toEqual([]);
});

test('a paste of 50,000 lines is held beside the field while the page stays quick', async ({ site }) => {
  const tool = new Allowlist(site.page);
  await tool.open('#check');
  const text = Array.from({ length: 50_000 }, (_, at) => `host-${at}.fabrikam-${at % 977}.example/`).join('\n');
  await watchTasks(site.page);
  await tool.paste(text);
  await expect(tool.answer).toContainText('of 31 covered', { timeout: 20_000 });
  expect(await longestTask(site.page)).toBeLessThan(300);
});
