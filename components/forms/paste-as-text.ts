import type { ClipboardEvent } from 'react';

const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'TR',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'TABLE',
  'UL',
  'OL',
  'PRE',
  'BLOCKQUOTE',
]);
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'HEAD', 'TITLE', 'TEMPLATE']);
const ELEMENT = 1;
const TEXT = 3;

/** What a person reads in a node: rows of a table as lines with a tab between cells, blocks on lines of their own. */
function readable(node: Node): string {
  if (node.nodeType === TEXT) return (node.nodeValue ?? '').replace(/[ \t\r\n\u00a0]+/g, ' ');
  if (node.nodeType !== ELEMENT || UNSEEN.has(node.nodeName)) return '';
  if (node.nodeName === 'BR') return '\n';
  if (node.nodeName === 'TR') {
    const cells = [...node.childNodes].filter(({ nodeName }) => nodeName === 'TD' || nodeName === 'TH');
    return `\n${cells
      .map((cell) =>
        inside(cell)
          .trim()
          .replace(/\s*\n\s*/g, ' '),
      )
      .join('\t')}\n`;
  }
  return BLOCKS.has(node.nodeName) ? `\n${inside(node)}\n` : inside(node);
}
const inside = (node: Node): string => [...node.childNodes].map(readable).join('');

/** Looks are no words, and the content policy of the page complains of them even where nothing is shown. */
const STYLES = /<style[^>]*>[\s\S]*?<\/style>|\sstyle=(?:"[^"]*"|'[^']*')/gi;

/** The readable text of pasted HTML. Nothing of it is ever put on the page as HTML. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replace(STYLES, ''), 'text/html');
  return inside(body)
    .split('\n')
    .map((line) => (line.includes('\t') ? line : line.trim()))
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

type Paste = ClipboardEvent<HTMLTextAreaElement | HTMLInputElement>;

/** Instead of what the browser would paste, as if typed, so that it can be undone. */
function insert(event: Paste, text: string): void {
  event.preventDefault();
  event.currentTarget.ownerDocument.execCommand('insertText', false, text);
}

/** The words on the clipboard, and whether they had to be taken out of HTML. */
function wordsOf({ clipboardData }: Paste): { text: string; fromHtml: boolean } {
  const text = clipboardData.getData('text/plain');
  if (text.trim() !== '') return { text, fromHtml: false };
  const html = clipboardData.getData('text/html');
  return { text: html === '' ? '' : textOfHtml(html), fromHtml: true };
}

/** Some programs put only HTML on the clipboard; a text field would take nothing of it. Everything else is left to the browser. */
export function pasteAsText(event: Paste): void {
  const { text, fromHtml } = wordsOf(event);
  if (fromHtml && text !== '') insert(event, text);
}

/** For a field of one line, in which what stood on lines of its own stays apart: a browser would run them into one another. */
export function pasteAsOneLine(event: Paste): void {
  const { text, fromHtml } = wordsOf(event);
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\t+/g, ' ').trim())
    .filter(Boolean);
  if (lines.length > 1 || (fromHtml && lines.length > 0)) insert(event, lines.join('; '));
}
