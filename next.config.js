import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './app/words.ts',
  // Compiled with the page: a browser needs neither their parser nor the time for it at each key.
  experimental: { messages: { path: './messages/en', format: 'json', precompile: true } },
});

/** What every answer carries. A page's own content security policy, with its nonce, comes from proxy.ts and replaces this one. */
const HEADERS = [
  {
    key: 'Content-Security-Policy',
    value: "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'",
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];

/** @type {import('next').NextConfig} */
const config = {
  output: process.env.NEXT_OUTPUT === 'standalone' ? 'standalone' : undefined,
  // Another build beside the usual one: only the tests that take the proxy away ask for it.
  distDir: process.env.ROOTWISE_DIST ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'pg', 'nodemailer', '@simplewebauthn/server'],
  devIndicators: false,
  // `npm test` checks types as a stage of its own, and every start would wait for it here.
  typescript: { ignoreBuildErrors: true },
  // This folder is the project, whatever lies above it.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  headers: async () => [{ source: '/:path*', headers: HEADERS }],
};

export default withNextIntl(config);
