'use client';
import { useTranslations } from 'next-intl';
import { FIELD_MESSAGES, type FieldMessage } from './field-messages';

const known = new Set<string>(FIELD_MESSAGES);

/** Turns a message key of the server or of a shared schema into the sentence at the field; an unknown key gets a plain one. */
export function useFieldMessage(): (key: string | undefined) => string | null {
  const t = useTranslations('common.field');
  return (key) => {
    if (!key) return null;
    const [dotted = '', least, most] = key.split(' ');
    const name = dotted.replaceAll('.', '_');
    if (least !== undefined && most !== undefined)
      return t(name === 'number_whole' ? 'number_whole' : 'number_between', {
        least: Number(least),
        most: Number(most),
      });
    return t(known.has(name) ? (name as FieldMessage) : 'invalid');
  };
}
