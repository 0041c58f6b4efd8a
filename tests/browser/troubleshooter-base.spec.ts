import { Troubleshooter } from './pages/troubleshooter.ts';
import { expect, test } from './site.ts';

const based = process.env.BASE_SITE_URL;

test.use({ ...(based === undefined ? {} : { baseURL: based }) });

test('under a path of its own the tool walks, reads an output, writes the ticket and leads on', async ({ site }) => {
  expect(based, 'dist-base is missing: build it as tests/browser/base-path.spec.ts says').toBeDefined();
  const tool = new Troubleshooter(site.page);
  await tool.open();
  await tool.choose('ok', 'symptom');
  await tool.choose('test', 'powershell');
  await expect(site.page).toHaveURL(`${based}tools/troubleshooter/?build=ok&symptom=test`);
  await tool.paste('Invoke-WebRequest : The remote server returned an error: (403) Forbidden.');
  await expect(tool.proposed).toHaveAttribute('data-answer', '403');
  await tool.confirm.click();
  await tool.isAt('name-not-allowed');
  await expect(tool.step.getByRole('link', { name: 'Write the allowlist for this' })).toHaveAttribute(
    'href',
    /^\/some\/base\/tools\/allowlist\/\?features=/,
  );
  await tool.step.getByRole('button', { name: 'Write the ticket for the proxy admin' }).click();
  await expect(tool.transcript.locator('pre')).toContainText(`${based}tools/troubleshooter/?build=ok`);
  await tool.way.getByRole('link', { name: 'See it on the map' }).click();
  await expect(site.page.locator('[data-here]')).toContainText('The proxy refuses the host');
});
