import { expect, type Page } from '@playwright/test';

type Answer = {
  status: number;
  body: {
    result?: { data: unknown };
    error?: { message: string; data: { code: string; requestId: string; fields?: Record<string, string> } };
  };
};

/**
 * Sends a mutation from the page as the screens do, with whatever JSON stands in `text`: what no form would send. The page
 * must be on an address of the application.
 */
export async function sendText(page: Page, procedure: string, text: string): Promise<Answer> {
  return await page.evaluate(
    async ([name, sent]) => {
      const answer = await fetch(`/api/trpc/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-rootwise': '1' },
        body: sent,
      });
      return { status: answer.status, body: await answer.json() };
    },
    [procedure, text] as const,
  );
}

/** A mutation that must succeed, with a key of its own; gives its data. */
export async function mutate<Data>(page: Page, procedure: string, input: object): Promise<Data> {
  const { status, body } = await sendText(
    page,
    procedure,
    JSON.stringify({ ...input, idempotencyKey: crypto.randomUUID() }),
  );
  expect(status, `${procedure}: ${JSON.stringify(body.error)}`).toBe(200);
  return body.result?.data as Data;
}

/** A query that must succeed; gives its data. */
export async function ask<Data>(page: Page, procedure: string, input: object): Promise<Data> {
  const { status, body } = await page.evaluate(
    async ([name, sent]) => {
      const answer = await fetch(`/api/trpc/${name}?input=${encodeURIComponent(sent)}`);
      return { status: answer.status, body: await answer.json() };
    },
    [procedure, JSON.stringify(input)] as const,
  );
  expect(status, `${procedure}: ${JSON.stringify(body.error)}`).toBe(200);
  return body.result?.data as Data;
}
