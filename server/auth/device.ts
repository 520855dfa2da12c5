/** Browsers and systems by what their user agent says; the first that fits, because later ones are claimed by many. */
const BROWSERS: [RegExp, string][] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];
const named = (names: [RegExp, string][], agent: string) => names.find(([sign]) => sign.test(agent))?.[1];

/** A browser in words its owner knows, such as `Firefox · Windows`; null when nothing is recognised. Only these words are kept. */
export function deviceOf(userAgent: unknown): string | null {
  const agent = typeof userAgent === 'string' ? userAgent.slice(0, 500) : '';
  return [named(BROWSERS, agent), named(SYSTEMS, agent)].filter(Boolean).join(' · ') || null;
}
