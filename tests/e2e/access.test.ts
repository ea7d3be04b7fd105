import { afterAll, expect, it, vi } from 'vitest';
import { clickOnPage, pageText, panelText } from './harness/actions.ts';
import { type FirefoxUnderTest, launchFirefox } from './harness/firefox.ts';
import { linkedinPage, linkedinUrl, llmPosting } from './pages/linkedin.ts';

let browser: FirefoxUnderTest | undefined;

afterAll(() => browser?.close());

it('says in Firefox that the hiring sites are withheld, and gets them with one button', async () => {
  browser = await launchFirefox({
    serve: (url) => (url.pathname.startsWith('/jobs/view/') ? linkedinPage(llmPosting) : null),
    preferences: {
      'extensions.originControls.grantByDefault': false,
      // Answers the browser's own question with yes, which no page can reach.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const posting = await browser.openTab();
  await posting.goto(linkedinUrl(llmPosting));
  const popup = await browser.openExtensionPage('popup.html');
  const notice = 'not allowed on the hiring sites';
  await vi.waitFor(async () => expect(await pageText(popup)).toContain(notice), 5000);
  expect(await panelText(posting)).toBeNull();

  await clickOnPage(popup, 'Allow on hiring sites');
  await vi.waitFor(async () => expect(await pageText(popup)).not.toContain(notice), 5000);
  await vi.waitFor(async () => expect(await panelText(posting)).toContain(llmPosting.title), 5000);
});
