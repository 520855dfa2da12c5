import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { personOf } from '../../e2e/fixtures';

const LONG = 30_000;

/** A therapist at a browser that keeps its storage on disk, so that it can die and come back. */
export class Therapist {
  #address: string;
  #executable: string;
  #profile: string;
  #context: BrowserContext | null = null;
  page!: Page;

  constructor(address: string, executable: string, folder: string) {
    this.#address = address;
    this.#executable = executable;
    this.#profile = mkdtempSync(path.join(folder, 'rootwise-chaos-'));
  }

  async openBrowser(): Promise<void> {
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: this.#executable,
      baseURL: this.#address,
      viewport: { width: 1440, height: 900 },
      locale: 'en-GB',
      args: ['--no-sandbox'],
    });
    this.page = this.#context.pages()[0] ?? (await this.#context.newPage());
    this.page.setDefaultTimeout(LONG);
  }

  /** As if its window was shot: no farewell, nothing flushed. */
  async killBrowser(): Promise<void> {
    try {
      execFileSync('pkill', ['-9', '-f', this.#profile]);
    } catch {
      // Nothing matched: it is gone already.
    }
    await this.#context?.close().catch(() => undefined);
    this.#context = null;
  }

  async signIn(): Promise<void> {
    const { email, password } = personOf('therapist');
    await this.page.goto('/sign-in');
    if (!new URL(this.page.url()).pathname.startsWith('/sign-in')) return;
    await this.page.getByLabel('E-mail').fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in') && url.pathname !== '/');
  }

  /** In the dialog over the assessment, without leaving it. */
  async signInAgain(): Promise<void> {
    await this.page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Password').fill(personOf('therapist').password);
    await dialog.getByLabel('Password').press('Enter');
    await dialog.waitFor({ state: 'hidden' });
  }

  async openAssessment(assessmentId: string, section: string): Promise<void> {
    const address = `/assessments/${assessmentId}?section=${section}`;
    await this.page.goto(address);
    if (new URL(this.page.url()).pathname.startsWith('/sign-in')) {
      await this.signIn();
      await this.page.goto(address);
    }
    await this.page.waitForLoadState('networkidle');
    await this.page.waitForFunction(() => !document.querySelector('[inert]'));
  }

  setOffline = (offline: boolean) => this.#context?.setOffline(offline);

  saved = () => this.page.getByText(/^Saved \d/).waitFor();

  async close(): Promise<void> {
    await this.#context?.close().catch(() => undefined);
    rmSync(this.#profile, { recursive: true, force: true });
  }
}
