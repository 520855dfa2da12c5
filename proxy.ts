import { type NextRequest, NextResponse } from 'next/server';
import { awayPage } from './app/away-page';
import { databaseAnswers } from './server/health/database-watch';

const SIGNED_IN_PATHS = [
  '/caseload',
  '/patients',
  '/cases',
  '/assessments',
  '/alerts',
  '/library',
  '/engine',
  '/admin',
  '/account',
  '/my',
  '/own-actions',
];

const isForSignedIn = (pathname: string): boolean =>
  SIGNED_IN_PATHS.some((path) => pathname === path || pathname.startsWith(`${path}/`));

const hasSessionCookie = ({ cookies }: NextRequest): boolean =>
  cookies.has('rootwise.session') || cookies.has('__Host-rootwise.session');

/**
 * Scripts run only with the nonce of this very answer; nothing is loaded from, sent to or framed by another site. The
 * development server evaluates code and injects styles, production does neither.
 */
function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * Sends people without a session cookie to the sign-in page before a page is made, and gives every page its content
 * security policy. The redirect is a convenience and no lock: pages and procedures check the session themselves, and
 * everything stays closed with this file deleted. While the database is away a page that says so stands in for all of them.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  if (isForSignedIn(request.nextUrl.pathname) && !hasSessionCookie(request)) {
    return NextResponse.redirect(new URL('/sign-in', request.nextUrl));
  }
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64');
  if (!(await databaseAnswers())) return awayPage(nonce);
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next.js reads the nonce from the request and puts it on its own scripts.
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (process.env.APP_URL?.startsWith('https:')) {
    response.headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  }
  return response;
}

export const config = {
  matcher: [{ source: '/((?!api/|_next/static|_next/image|.*\\.(?:svg|png|ico|txt|webmanifest|woff2)$).*)' }],
};
