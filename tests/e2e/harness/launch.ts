import type { BrowserName, BrowserUnderTest, LaunchOptions } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** Starts a browser with the extension in it, headless and with an empty profile. @throws where the program or the build is missing */
export function launch(name: BrowserName, options: LaunchOptions): Promise<BrowserUnderTest> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
