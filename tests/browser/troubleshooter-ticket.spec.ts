import { readFile } from 'node:fs/promises';
import { Shell } from './pages/shell.ts';
import { Troubleshooter } from './pages/troubleshooter.ts';
import { expect, test } from './site.ts';

const SEEN = [
  'Invoke-WebRequest : The remote server returned an error: (407) Proxy Authentication Required.',
  'At C:\\Users\\anna.kowalska\\test.ps1:1 char:1',
  'CONTOSO\\svc-adsync, anna@contoso.example, 3f2504e0-4f89-41d3-9a0c-0305e82c3301, 10.20.30.40, http://proxy01.corp.contoso.example:8080',
].join('\n');
const SECRETS = /kowalska|svc-adsync|anna@|contosotenant|3f2504e0|10\.20\.30\.40|proxy01|corp\.contoso/i;

/** Walks to an outcome with an output pasted on the way, and opens the ticket. */
async function ticket(tool: Troubleshooter): Promise<void> {
  await tool.open('build=ok&symptom=test');
  await tool.paste(SEEN);
  await expect(tool.proposed).toHaveAttribute('data-answer', '407');
  await tool.choose('407', 'default-credentials');
  await tool.choose('domain', 'credentials-refused');
  await tool.step.getByRole('button', { name: 'Write the ticket for the proxy admin' }).click();
  await expect(tool.transcript.locator('pre')).toBeVisible();
}

test.describe('the transcript', () => {
  test('says every answer in words, the evidence without its secrets, the outcome and the address', async ({
    site,
  }) => {
    const tool = new Troubleshooter(site.page);
    await ticket(tool);
    const text = tool.transcript.locator('pre');
    for (const words of [
      'Answer: 2.5.79.0 or newer',
      'Answer: A test in PowerShell or a browser fails',
      'Answer: (407) Proxy Authentication Required',
      'The remote server returned an error: (407)',
      'Outcome: The proxy does not accept the credentials that Windows sends',
      'Who acts: proxy admin',
      '?build=ok&symptom=test&powershell=407&default-credentials=domain',
    ]) {
      await expect(text).toContainText(words);
    }
    expect(await text.textContent()).not.toMatch(SECRETS);
    await expect(tool.transcript).toContainText(
      'Masked in the evidence: user name, identifier, IP address, internal host',
    );
  });

  test('shows the evidence as it is only when the reader says so', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await ticket(tool);
    await tool.transcript.getByRole('checkbox', { name: /^Mask/ }).uncheck();
    await expect(tool.transcript.locator('pre')).toContainText('CONTOSO\\svc-adsync');
    await expect(tool.transcript).toContainText('Nothing is masked');
  });

  test('takes evidence in its slots, is copied as Markdown and saved under a sensible name', async ({
    site,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tool = new Troubleshooter(site.page);
    await ticket(tool);
    await tool.transcript.locator('.slots summary').click();
    await tool.transcript
      .getByLabel('Which build of Connect is installed?')
      .fill('2.5.190.0, read by anna@contoso.example');
    await tool.transcript.getByRole('radio', { name: 'Markdown' }).check();
    await expect(tool.transcript.locator('pre')).toContainText('2.5.190.0, read by <user-1>');
    await tool.transcript.getByRole('button', { name: 'Copy the transcript' }).click();
    await expect(tool.transcript.getByText('Copied.')).toBeVisible();
    const copied = await new Shell(site.page).clipboard();
    expect(copied).toMatch(/^# Why does Connect not get through\?/);
    expect(copied).not.toMatch(SECRETS);
    const download = site.page.waitForEvent('download');
    await tool.transcript.getByRole('button', { name: 'Download' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('connect-troubleshooting.md');
    expect(await readFile(await file.path(), 'utf8')).toBe(copied);
    await tool.back.click();
    await tool.isAt('default-credentials');
    await expect(tool.transcript.locator('pre'), 'follows the way').toContainText('not answered yet');
  });

  test('says so where evidence was given for another answer, until it is replaced', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await ticket(tool);
    await expect(tool.transcript.locator('pre')).not.toContainText('given when');
    await tool.way.getByRole('link', { name: 'Change the answer to: What does the PowerShell test print?' }).click();
    await tool.choose('ok', 'after-200');
    const given = 'given when the answer was “(407) Proxy Authentication Required”';
    await expect(tool.transcript.locator('pre')).toContainText(given);
    await tool.transcript.locator('.slots summary').click();
    await expect(tool.transcript.locator('.slots small')).toContainText('Given when the answer was “(407)');
    await tool.transcript.getByLabel('What does the PowerShell test print?').fill('StatusCode : 200');
    await expect(tool.transcript.locator('.slots small')).toHaveCount(0);
    await expect(tool.transcript.locator('pre')).not.toContainText('given when');
  });

  test('of a plan names no place that breaks', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await tool.open('build=none&symptom=prepare&way-out=explicit');
    await tool.isAt('way-explicit');
    await expect(tool.step.locator('.strip, .path-strip, [data-hop]')).toHaveCount(0);
    await tool.way.getByRole('button', { name: 'Transcript' }).click();
    await expect(tool.transcript.locator('pre')).toContainText('For: Preparing Connect');
    await expect(tool.transcript.locator('pre')).not.toContainText('Where it breaks');
  });

  test('is not fetched before it is opened, and says so when it cannot be', async ({ site }) => {
    const tool = new Troubleshooter(site.page);
    await tool.open('build=ok');
    await site.page.waitForLoadState('networkidle');
    expect(site.watch.requested(/transcript|public-domains/)).toEqual([]);
    await site.cutOff(/transcript-writing/);
    site.watch.expectFault(/Failed to (?:load resource|fetch dynamically)/);
    await tool.way.getByRole('button', { name: 'Transcript' }).click();
    await expect(tool.transcript).toContainText('could not be loaded');
  });
});
