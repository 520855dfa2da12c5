import { type NextRequest, NextResponse } from 'next/server';

/**
 * Sends people without a session cookie to the sign-in page before a page is made. A convenience and no lock: pages and
 * procedures check the session themselves, and everything stays closed with this file deleted.
 */
export function proxy(request: NextRequest): NextResponse {
  const { cookies, nextUrl } = request;
  if (cookies.has('rootwise.session') || cookies.has('__Host-rootwise.session')) return NextResponse.next();
  return NextResponse.redirect(new URL('/sign-in', nextUrl));
}

export const config = {
  matcher: [
    '/caseload/:path*',
    '/patients/:path*',
    '/cases/:path*',
    '/assessments/:path*',
    '/alerts/:path*',
    '/library/:path*',
    '/admin/:path*',
    '/my/:path*',
  ],
};
