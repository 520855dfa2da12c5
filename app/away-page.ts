import { common } from '@/messages/en';
import { RETRY_AFTER } from '@/server/health/retry-after';

const { appName, away } = common;
const STYLE =
  'body{margin:0;min-height:100vh;display:grid;place-items:center;font:17px/26px system-ui,sans-serif}main{max-width:34rem;padding:24px}h1{font-size:26px;line-height:32px}:root{color-scheme:light dark}';

/**
 * What stands in for every page while the database is away: whole in itself, and loading itself again until the page it
 * stands for can be made.
 */
export function awayPage(nonce: string): Response {
  const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5">
<title>${away.title} · ${appName}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body><main role="status"><h1>${away.title}</h1><p>${away.text}</p></main></body>
</html>
`;
  return new Response(page, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'retry-after': RETRY_AFTER,
    },
  });
}
